package io.github.qcf4j.examples;

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

/**
 * For an awarding body: what is wrong with a specification, and what its rules say to a learner who has every unit.
 * <p>
 * Arguments: the specification, a file or a directory, and the day on which learners register, such as '2014-11-21'.
 */
public final class CheckASpecification {

    private CheckASpecification() {}

    public static void main(String... arguments) {
        Validated<Framework> read = SpecificationReader.readFramework(Path.of(arguments[0]));
        read.findings().forEach(System.out::println);
        read.value().ifPresent(framework -> printRules(framework, LocalDate.parse(arguments[1])));
    }

    private static void printRules(Framework framework, LocalDate registered) {
        for (Qualification qualification : framework.qualifications()) {
            List<Unit> units = qualification.units().stream()
                    .flatMap(unit -> framework.unit(qualification, unit, registered).stream())
                    .toList();
            var everyUnit = units.stream().map(HeldUnit::of).toList();
            var result = RulesOfCombination.of(qualification, units).evaluate(everyUnit);
            System.out.println(qualification.qualificationVersion() + ": " + result);
        }
    }
}
