package io.github.qcf4j.check;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.markup.SafeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The result of a check as text: a line for every finding that counts, and what it comes to.
 * <pre>
 * calls.json:7:19: error: /units/0/outcomes/1/criteria has no assessment criteria; add … [outcome.criteria.none]
 * 1 file checked: 1 error, 0 warnings, 0 notes
 * </pre>
 * Where there are more findings than a screen shows, the codes follow that were found most. Make one and share it.
 */
public final class CheckText implements CheckOutput {

    private static final CheckText TEXT = new CheckText();
    private static final int SCREEN = 20;
    private static final int CODES = 10;

    private CheckText() {}

    /** Returns the text, which has no options. */
    public static CheckText of() {
        return TEXT;
    }

    @Override
    public String write(CheckResult result) {
        StringBuilder text = new StringBuilder();
        requireNonNull(result, "result");
        result.findings()
                .forEach(finding ->
                        text.append(SafeText.line(finding.toString())).append('\n'));
        text.append(summary(result)).append('\n');
        if (result.findings().size() > SCREEN) {
            text.append("Most found:\n");
            mostFound(result).forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    /** Returns what a result comes to, in one line. */
    static String summary(CheckResult result) {
        StringJoiner counts = new StringJoiner(", ");
        for (Severity severity : Severity.values()) {
            counts.add(counted(result.count(severity), severity.label()));
        }
        StringJoiner summary = new StringJoiner("; ");
        summary.add("%s checked: %s".formatted(counted(result.files().size(), "file"), counts));
        if (!result.suppressed().isEmpty()) {
            summary.add("%s suppressed".formatted(result.suppressed().size()));
        }
        if (result.isCompared()) {
            summary.add("%s known from the baseline, and %s of the baseline put right"
                    .formatted(result.known().size(), result.fixed().size()));
        }
        if (!result.passedOver().isEmpty()) {
            summary.add("passed over, as neither specification nor portfolio: "
                    + SafeText.line(String.join(", ", result.passedOver())));
        }
        return summary.toString();
    }

    /** Returns the number with its noun, such as '1 error' or '2 errors'. */
    static String counted(int number, String noun) {
        return "%s %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }

    private static List<String> mostFound(CheckResult result) {
        List<Map.Entry<String, Integer>> counts =
                new ArrayList<>(result.countByCode().entrySet());
        counts.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        Map<String, RuleHelp> help = RuleHelp.of(result.findings());
        return counts.stream()
                .limit(CODES)
                .map(count -> "%6s  %s: %s"
                        .formatted(
                                count.getValue(),
                                count.getKey(),
                                requireNonNull(help.get(count.getKey()), "help").title()))
                .toList();
    }
}
