package io.github.qcf4j.examples;

import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.framework.CarryOver;
import io.github.qcf4j.framework.CriterionCarryOver;
import io.github.qcf4j.framework.SpecificationDiff;
import java.nio.file.Path;

/**
 * For an awarding body: what changed from one version of a specification to the next, and what assessors must judge
 * again.
 * <p>
 * Arguments: the earlier specification and the later one, each a file or a directory.
 */
public final class CompareTwoVersions {

    private CompareTwoVersions() {}

    public static void main(String... arguments) {
        SpecificationDiff diff = SpecificationDiff.between(
                SpecificationReader.read(Path.of(arguments[0])).orThrow(),
                SpecificationReader.read(Path.of(arguments[1])).orThrow());
        diff.sentences().forEach(System.out::println);
        System.out.println("To be judged again:");
        diff.criteria().stream()
                .filter(criterion -> criterion.answer() == CarryOver.JUDGE_AGAIN)
                .map(CriterionCarryOver::sentence)
                .forEach(System.out::println);
    }
}
