package io.github.qcf4j.validation;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.framework.FrameworkFinding;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The catalogue of every rule that a specification is held to, by code.
 * <p>
 * A rule is found by the code of a finding, whichever package raises it; for what is wrong with a file as such, not with
 * the specification in it, there is no rule.
 */
public final class SpecificationRules {

    private static final String VERSION = "1";
    private static final SortedMap<String, SpecificationRule> BY_CODE = byCode();

    private SpecificationRules() {}

    private static SortedMap<String, SpecificationRule> byCode() {
        SortedMap<String, SpecificationRule> rules = new TreeMap<>();
        areas().forEach(rule -> {
            if (rules.put(rule.code(), rule) != null) {
                throw new IllegalStateException("Code '%s' must belong to one rule".formatted(rule.code()));
            }
        });
        return Collections.unmodifiableSortedMap(rules);
    }

    private static Stream<SpecificationRule> areas() {
        Stream<SpecificationRule> shapes =
                Stream.concat(Arrays.stream(UnitFinding.values()), Arrays.stream(QualificationFinding.values()));
        Stream<SpecificationRule> names =
                Arrays.stream(FrameworkFinding.values()).map(ListedRule::new);
        Stream<SpecificationRule> own = StandardChecks.rules();
        return Stream.of(shapes, names, own).flatMap(rules -> rules);
    }

    /** Returns the version of the catalogue, which changes whenever a rule is added or checked in another way. */
    public static String version() {
        return VERSION;
    }

    /** Returns every rule, by code. */
    public static List<SpecificationRule> all() {
        return List.copyOf(BY_CODE.values());
    }

    /** Finds the rule with a code, such as 'unit.level.missing'. */
    public static Optional<SpecificationRule> find(String code) {
        return Optional.ofNullable(BY_CODE.get(requireNonNull(code, "code")));
    }

    /** Returns the page of a rule of this catalogue. */
    public static RulePage page(SpecificationRule rule) {
        String code = requireNonNull(rule, "rule").code();
        if (!BY_CODE.containsKey(code)) {
            throw new IllegalArgumentException("Rule '%s' must be one of the catalogue".formatted(code));
        }
        return RulePages.read(code);
    }

    /** Returns the rules of the catalogue that have no finding of their own, with the reasons. */
    public static List<UncheckedRule> unchecked() {
        return Lines.ofList("unchecked.txt").stream().map(UncheckedRule::parse).toList();
    }
}
