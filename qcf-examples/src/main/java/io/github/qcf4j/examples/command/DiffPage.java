package io.github.qcf4j.examples.command;

import io.github.qcf4j.framework.CarryOver;
import io.github.qcf4j.framework.CriterionCarryOver;
import io.github.qcf4j.framework.SpecificationChange;
import io.github.qcf4j.framework.SpecificationDiff;
import io.github.qcf4j.framework.SpecificationPart;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed in a specification, for people: the changes, then the criteria on which decisions do not stand. */
final class DiffPage {

    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>&|~#]");

    private DiffPage() {}

    /** Returns the changes as text. */
    static String text(SpecificationDiff diff, boolean guidance) {
        Page page = new Page();
        told(diff, guidance).forEach(sentence -> page.paragraph(0, sentence));
        List<CriterionCarryOver> decided = notCarriedOver(diff);
        if (!decided.isEmpty()) {
            page.blank().line(0, "Decisions");
            decided.forEach(criterion -> page.paragraph(2, criterion.sentence()));
        }
        return page.blank().line(0, summary(diff)).toString();
    }

    /** Returns the changes as Markdown. */
    static String markdown(SpecificationDiff diff, boolean guidance) {
        StringBuilder page = new StringBuilder("# What changed\n\n" + summary(diff) + "\n");
        section(page, "Changes", told(diff, guidance));
        section(
                page,
                "Decisions",
                notCarriedOver(diff).stream().map(CriterionCarryOver::sentence).toList());
        return page.toString();
    }

    private static void section(StringBuilder page, String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            page.append("\n## ").append(title).append("\n\n");
            sentences.forEach(sentence -> page.append("- ")
                    .append(MARKS.matcher(sentence).replaceAll("\\\\$0"))
                    .append('\n'));
        }
    }

    /** Returns the changes as sentences; those of guidance, which decides nothing, where they are asked for. */
    private static List<String> told(SpecificationDiff diff, boolean guidance) {
        return diff.changes().stream()
                .filter(change -> guidance || change.part() != SpecificationPart.GUIDANCE)
                .map(SpecificationChange::sentence)
                .toList();
    }

    private static List<CriterionCarryOver> notCarriedOver(SpecificationDiff diff) {
        return diff.criteria().stream()
                .filter(criterion -> criterion.answer() != CarryOver.CARRIES_OVER)
                .toList();
    }

    private static String summary(SpecificationDiff diff) {
        String criteria = Stream.of(CarryOver.values())
                .map(answer -> "%s %s".formatted(answer.label().toLowerCase(Locale.ROOT), count(diff, answer)))
                .collect(Collectors.joining(", "));
        long guidance = diff.changes().stream()
                .filter(change -> change.part() == SpecificationPart.GUIDANCE)
                .count();
        return "%s, %s of them of guidance; criteria: %s"
                .formatted(Findings.counted(diff.changes().size(), "change"), guidance, criteria);
    }

    private static long count(SpecificationDiff diff, CarryOver answer) {
        return diff.criteria().stream()
                .filter(criterion -> criterion.answer() == answer)
                .count();
    }
}
