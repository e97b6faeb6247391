package io.github.qcf4j.examples;

import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.combination.HeldUnit;
import io.github.qcf4j.combination.RulesOfCombination;
import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * For an awarding body: what is wrong with a specification such as 'contact-centre.json', line by line.
 * <p>
 * Then what the rules of each qualification say to a learner who has every unit that is described.
 * <p>
 * Arguments: the specification, a file or a directory, and the day on which learners register, such as '2014-11-21'.
 */
public final class CheckASpecification {

    private CheckASpecification() {}

    public static void main(String... arguments) {
        check(Path.of(arguments[0]), LocalDate.parse(arguments[1])).forEach(System.out::println);
    }

    static List<String> check(Path specification, LocalDate registered) {
        Validated<Framework> framework = SpecificationReader.readFramework(specification);
        Stream<String> findings = framework.findings().stream().map(Object::toString);
        Stream<String> answers = framework.value().stream()
                .flatMap(found -> found.qualifications().stream()
                        .map(qualification -> qualification.qualificationVersion() + ": "
                                + withEveryUnit(found, qualification, registered)));

        return Stream.concat(findings, answers).toList();
    }

    private static CombinationResult withEveryUnit(Framework framework, Qualification qualification, LocalDate on) {
        List<Unit> units = qualification.units().stream()
                .map(unit -> framework.unit(qualification, unit, on))
                .flatMap(Optional::stream)
                .toList();
        return RulesOfCombination.of(qualification, units)
                .evaluate(units.stream().map(HeldUnit::of).toList());
    }
}
