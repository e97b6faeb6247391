package io.github.qcf4j.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The check that rules are not nested too deep to be walked, and how nested rules are written. */
final class RuleNesting {

    private RuleNesting() {}

    /** Returns the rules, once there is one and none is too deep to be nested once more. */
    static List<RuleOfCombination> parts(String thing, List<RuleOfCombination> rules) {
        List<RuleOfCombination> copy = List.copyOf(Objects.requireNonNull(rules, "rules"));
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("%s '' must hold at least one rule".formatted(thing));
        }
        int depth = 1;
        for (List<RuleOfCombination> layer = copy; !layer.isEmpty(); layer = partsOf(layer)) {
            depth++;
            if (depth > RuleOfCombination.DEEPEST_NESTING) {
                throw new IllegalArgumentException("%s '%s deep' must nest rules at most %s deep"
                        .formatted(thing, depth, RuleOfCombination.DEEPEST_NESTING));
            }
        }
        return copy;
    }

    /** Returns the rule in words, in brackets where it is made of others. */
    static String text(RuleOfCombination rule) {
        return rule.kind().isComposite() ? "(" + rule + ")" : rule.toString();
    }

    /** Returns the rules in words, joined in one sentence. */
    static String join(List<RuleOfCombination> rules, String conjunction) {
        return String.join(conjunction, rules.stream().map(RuleNesting::text).toList());
    }

    private static List<RuleOfCombination> partsOf(List<RuleOfCombination> layer) {
        Set<RuleOfCombination> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<RuleOfCombination> parts = new ArrayList<>();
        for (RuleOfCombination rule : layer) {
            for (RuleOfCombination part : rule.parts()) {
                if (seen.add(part)) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }
}
