package io.github.qcf4j.examples.command;

import io.github.qcf4j.combination.Answer;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.mapping.CertificationState;
import io.github.qcf4j.mapping.CreditAward;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.GapKind;
import io.github.qcf4j.mapping.MappingState;
import io.github.qcf4j.mapping.UnitSelection;
import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.report.ReportLabels;
import io.github.qcf4j.report.ReportWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words that replace ours in a report, as they are written on a command line: 'learner=candidate/candidates' or
 * 'NOT_YET_MET=Not yet competent'.
 * <p>
 * The plural stands behind a slash, and is the word with an 's' where none does. A constant that several lists have, such
 * as RECOGNISED of units and criteria, is replaced in all of them.
 */
final class LabelOption {

    private static final List<Class<? extends Enum<?>>> SHOWN = List.of(
            CriterionStatus.class,
            UnitState.class,
            UnitSelection.class,
            MappingState.class,
            CertificationState.class,
            CreditAward.class,
            GapKind.class,
            Severity.class,
            Answer.class,
            AssessmentMethod.class,
            RecognitionRoute.class,
            Level.class);

    private LabelOption() {}

    /** Returns the labels with what the options replace in them. */
    static ReportLabels apply(List<String> options, ReportLabels labels) {
        ReportLabels replaced = labels;
        for (String option : options) {
            replaced = apply(option, replaced);
        }
        return replaced;
    }

    /** Returns the options in the lines of a file; an empty line and one that begins with '#' say nothing. */
    static List<String> inLines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static ReportLabels apply(String option, ReportLabels labels) {
        int equals = option.indexOf('=');
        String name = option.substring(0, Math.max(0, equals)).strip();
        String words = option.substring(equals + 1).strip();
        if (name.isEmpty() || words.isEmpty()) {
            throw new Refusal(
                    "label '%s' is not a word and what replaces it".formatted(option), "write learner=candidate");
        }
        String constant = name.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        Optional<ReportWord> word = Stream.of(ReportWord.values())
                .filter(each -> each.name().equals(constant))
                .findFirst();
        List<Enum<?>> shown = shown(constant);
        if (word.isEmpty() && shown.isEmpty()) {
            throw new Refusal(
                    "label '%s' is for a word that no report has".formatted(option),
                    "write one of %s, or a constant such as NOT_YET_MET"
                            .formatted(Page.and(Stream.of(ReportWord.values())
                                    .map(WordConverter::word)
                                    .toList())));
        }
        ReportLabels replaced = word.isPresent() ? withWord(word.get(), words, labels) : labels;
        for (Enum<?> each : shown) {
            replaced = replaced.withLabel(each, words);
        }
        return replaced;
    }

    private static ReportLabels withWord(ReportWord word, String words, ReportLabels labels) {
        int slash = words.indexOf('/');
        String one = slash < 0 ? words : words.substring(0, slash).strip();
        String many = slash < 0
                ? one + (word.one().equals(word.many()) ? "" : "s")
                : words.substring(slash + 1).strip();
        if (one.isEmpty() || many.isEmpty()) {
            throw new Refusal("label '%s' lacks a word".formatted(words), "write learner=candidate/candidates");
        }
        return labels.withWord(word, one, many);
    }

    private static List<Enum<?>> shown(String constant) {
        List<Enum<?>> shown = new ArrayList<>();
        for (Class<? extends Enum<?>> type : SHOWN) {
            for (Enum<?> each : type.getEnumConstants()) {
                if (each.name().equals(constant)) {
                    shown.add(each);
                }
            }
        }
        return shown;
    }
}
