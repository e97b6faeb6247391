package io.github.qcf4j.check;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.validation.RulePage;
import io.github.qcf4j.validation.SpecificationRule;
import io.github.qcf4j.validation.SpecificationRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What there is to say about a kind of finding: the page of a rule of the catalogue, of others what to do about it. */
final class RuleHelp {

    private final FindingKind kind;
    private final Optional<SpecificationRule> rule;
    private final Optional<RulePage> page;

    private RuleHelp(FindingKind kind) {
        this.kind = kind;
        this.rule = SpecificationRules.find(kind.code());
        this.page = rule.map(SpecificationRules::page);
    }

    static RuleHelp of(FindingKind kind) {
        return new RuleHelp(kind);
    }

    /** Returns the help for every kind that a result tells of, by code. */
    static SortedMap<String, RuleHelp> of(CheckResult result) {
        List<Finding> told = new ArrayList<>(result.findings());
        told.addAll(result.known());
        result.suppressed().forEach(suppressed -> told.add(suppressed.finding()));
        SortedMap<String, RuleHelp> help = of(told);
        result.fixed()
                .forEach(entry -> KnownCodes.find(entry.code())
                        .ifPresent(kind -> help.computeIfAbsent(entry.code(), code -> of(kind))));
        return help;
    }

    /** Returns the help for the kinds of some findings, by code. */
    static SortedMap<String, RuleHelp> of(Collection<Finding> findings) {
        SortedMap<String, RuleHelp> help = new TreeMap<>();
        findings.forEach(finding -> help.computeIfAbsent(finding.code(), code -> of(finding.kind())));
        return help;
    }

    FindingKind kind() {
        return kind;
    }

    String code() {
        return kind.code();
    }

    Optional<SpecificationRule> rule() {
        return rule;
    }

    Optional<RulePage> page() {
        return page;
    }

    /** Returns what is asked, in one line. */
    String title() {
        return page.map(RulePage::title).orElseGet(this::advice);
    }

    /** Returns why it matters, or what to do where nothing is said about why. */
    String why() {
        return page.map(RulePage::why).orElseGet(this::advice);
    }

    /** Returns what to do, as a sentence of its own. */
    String advice() {
        String advice = kind.advice();
        return advice.substring(0, 1).toUpperCase(Locale.ROOT) + advice.substring(1);
    }
}
