package io.github.qcf4j.testkit;

import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.SizeOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way through a qualification, such as 'pathway Team leading, size Certificate'.
 *
 * @param pathway  the name of the pathway, blank where the qualification has none
 * @param size  the name of the size, blank where the qualification has a single one
 */
public record ReferenceWay(String pathway, String size) {

    /** Returns every way through a qualification, pathway by pathway and the sizes within. */
    static List<ReferenceWay> through(Qualification qualification) {
        List<String> pathways =
                qualification.pathways().stream().map(Pathway::name).toList();
        List<String> sizes =
                qualification.sizes().stream().map(SizeOption::name).toList();
        List<ReferenceWay> ways = new ArrayList<>();
        for (String pathway : pathways.isEmpty() ? List.of("") : pathways) {
            for (String size : sizes.isEmpty() ? List.of("") : sizes) {
                ways.add(new ReferenceWay(pathway, size));
            }
        }
        return ways;
    }

    /** Finds the pathway in its qualification. */
    Optional<Pathway> pathwayOf(Qualification qualification) {
        return qualification.pathway(pathway);
    }

    /** Finds the size in its qualification. */
    Optional<SizeOption> sizeOf(Qualification qualification) {
        return qualification.sizes().stream()
                .filter(option -> option.name().equals(size))
                .findFirst();
    }

    /** Returns the way as the library names it: 'pathway Team leading, size Certificate' or 'the qualification'. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        if (!pathway.isEmpty()) {
            parts.add("pathway " + pathway);
        }
        if (!size.isEmpty()) {
            parts.add("size " + size);
        }
        return parts.isEmpty() ? "the qualification" : String.join(", ", parts);
    }
}
