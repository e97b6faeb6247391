package io.github.qcf4j.report;

import io.github.qcf4j.combination.Answer;
import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.combination.GroupResult;
import io.github.qcf4j.combination.RuleResult;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of one group or rule, such as 'rule 1 asks for 58 credits or more', short, '40 of 58'.
 *
 * @param sentence  what is asked for
 * @param answer  whether it is there
 * @param numbers  how much of it is there, blank where nothing is counted
 * @param details  which units count, what a group gives, and why the answer is unknown
 */
record RuleLine(String sentence, Answer answer, String numbers, List<String> details) {

    /** Returns what came of all groups, then of all rules. */
    static List<RuleLine> of(CombinationResult result, Wording wording) {
        List<RuleLine> lines = new ArrayList<>();
        for (GroupResult group : result.groups()) {
            lines.add(new RuleLine(group.sentence(), group.answer(), wording.numbers(group), wording.details(group)));
        }
        for (RuleResult rule : result.rules()) {
            lines.add(new RuleLine(rule.sentence(), rule.answer(), Wording.numbers(rule), rule.reasons()));
        }
        return lines;
    }

    /** Returns the answer with its numbers and details, such as 'Short, 40 of 58'. */
    String told(ReportLabels labels) {
        String told = numbers.isEmpty() ? labels.of(answer) : labels.of(answer) + ", " + numbers;
        return details.isEmpty() ? told : told + "; " + String.join("; ", details);
    }
}
