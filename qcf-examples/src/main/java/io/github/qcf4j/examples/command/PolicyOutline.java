package io.github.qcf4j.examples.command;

import io.github.qcf4j.portfolio.CoveragePolicy;

/** A coverage policy as a person reads it: its name, and what it says in sentences. */
final class PolicyOutline {

    private PolicyOutline() {}

    /** Writes a policy on a page. */
    static void write(CoveragePolicy policy, Page page) {
        page.blank();
        page.line(0, "Policy" + policy.name().map(name -> " " + name).orElse(""));
        policy.sentences().forEach(sentence -> page.paragraph(2, sentence));
    }
}
