package io.github.qcf4j.examples.command;

import io.github.qcf4j.combination.RulesOfCombination;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose a way through a qualification which offers several. */
final class WayOptions {

    @Option(
            names = "--pathway",
            paramLabel = "NAME",
            description = "the pathway that is taken; without it, every pathway is asked")
    private @Nullable String pathway;

    @Option(
            names = "--size",
            paramLabel = "NAME",
            description = "the size that is wanted, where there are several; without it, every size is asked")
    private @Nullable String size;

    /** Returns the rules of a qualification on the way that was chosen, or on all. */
    RulesOfCombination rules(Qualification qualification, Collection<Unit> units) {
        RulesOfCombination rules = RulesOfCombination.of(qualification, units);
        if (pathway != null) {
            List<String> names =
                    qualification.pathways().stream().map(each -> each.name()).toList();
            rules = rules.onPathway(known("pathway", pathway, names, qualification));
        }
        if (size != null) {
            List<String> names =
                    qualification.sizes().stream().map(each -> each.name()).toList();
            rules = rules.inSize(known("size", size, names, qualification));
        }
        return rules;
    }

    private static String known(String thing, String name, List<String> names, Qualification qualification) {
        if (!names.contains(name)) {
            String advice = names.isEmpty() ? "leave --%s out".formatted(thing) : "name " + Page.or(names);
            throw new Refusal(
                    "qualification %s has no %s '%s'".formatted(qualification.identifier(), thing, name), advice);
        }
        return name;
    }
}
