package io.github.qcf4j.report;

import static java.util.Objects.requireNonNull;

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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words in which reports are told, such as 'candidate' where we say 'learner'.
 * <p>
 * Centres and awarding organisations have words of their own; a verdict stays the same whatever it is called. Replaced
 * are the headings and labels of a report and the words in its own sentences. What a specification says, findings, gaps
 * and references stay as they are. Make one and share it.
 */
public final class ReportLabels {

    private static final List<Class<? extends Enum<?>>> SHOWN = List.of(
            Answer.class,
            Severity.class,
            CertificationState.class,
            CreditAward.class,
            CriterionStatus.class,
            GapKind.class,
            MappingState.class,
            UnitSelection.class,
            UnitState.class,
            AssessmentMethod.class,
            Level.class,
            RecognitionRoute.class);

    private static final ReportLabels STANDARD = new ReportLabels(Collections.emptySortedMap());

    private final SortedMap<String, String> replaced;

    private ReportLabels(SortedMap<String, String> replaced) {
        this.replaced = replaced;
    }

    /** Returns the words that the library uses itself. */
    public static ReportLabels of() {
        return STANDARD;
    }

    /** Returns these labels with another word of the field, such as 'candidate' and 'candidates' for the learner. */
    public ReportLabels withWord(ReportWord word, String one, String many) {
        return with(key(word, "one"), one).with(key(word, "many"), many);
    }

    /**
     * Returns these labels with other words for a constant, such as 'Not yet competent' for a criterion not yet met.
     *
     * @param constant  a status, state, selection, route, method, level, severity or kind of gap
     */
    public ReportLabels withLabel(Enum<?> constant, String label) {
        if (!SHOWN.contains(requireNonNull(constant, "constant").getDeclaringClass())) {
            throw new IllegalArgumentException("Constant '%s' must be one that reports show".formatted(constant));
        }
        return with(key(constant, ""), label);
    }

    private ReportLabels with(String key, String words) {
        if (requireNonNull(words, "words").isBlank()) {
            throw new IllegalArgumentException("Label '%s' must not be blank".formatted(words));
        }
        SortedMap<String, String> more = new TreeMap<>(replaced);
        more.put(key, words);
        return new ReportLabels(Collections.unmodifiableSortedMap(more));
    }

    private static String key(Enum<?> constant, String form) {
        return constant.getDeclaringClass().getSimpleName() + '.' + constant.name() + '.' + form;
    }

    /** Returns the word for one. */
    String one(ReportWord word) {
        return replaced.getOrDefault(key(word, "one"), word.one());
    }

    /** Returns the word for several. */
    String many(ReportWord word) {
        return replaced.getOrDefault(key(word, "many"), word.many());
    }

    /** Returns the word as a heading or label, such as 'Learner'. */
    String heading(ReportWord word) {
        return capital(one(word));
    }

    /** Returns the word for several as a heading, such as 'Units'. */
    String headingMany(ReportWord word) {
        return capital(many(word));
    }

    String of(Answer answer) {
        return shown(answer, answer.label());
    }

    String of(Severity severity) {
        return shown(severity, severity.label());
    }

    String of(CertificationState state) {
        return shown(state, state.label());
    }

    String of(CreditAward award) {
        return shown(award, award.label());
    }

    String of(CriterionStatus status) {
        return shown(status, status.label());
    }

    String of(GapKind kind) {
        return shown(kind, kind.label());
    }

    String of(MappingState state) {
        return shown(state, state.label());
    }

    String of(UnitSelection selection) {
        return shown(selection, selection.label());
    }

    String of(UnitState state) {
        return shown(state, state.label());
    }

    String of(AssessmentMethod method) {
        return shown(method, method.label());
    }

    String of(Level level) {
        return shown(level, level.label());
    }

    String of(RecognitionRoute route) {
        return shown(route, route.label());
    }

    private String shown(Enum<?> constant, String label) {
        return replaced.getOrDefault(key(constant, ""), label);
    }

    /** Returns words with a capital first letter, as a heading or the beginning of a sentence has it. */
    static String capital(String words) {
        int end = words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toUpperCase(Locale.ROOT) + words.substring(end);
    }

    /** Returns a label as it stands within a sentence; one that begins with two capitals stays as it is. */
    static String within(String label) {
        boolean abbreviated = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        int end = label.offsetByCodePoints(0, 1);
        return abbreviated ? label : label.substring(0, end).toLowerCase(Locale.ROOT) + label.substring(end);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ReportLabels other && replaced.equals(other.replaced);
    }

    @Override
    public int hashCode() {
        return replaced.hashCode();
    }

    /** Returns how many words are replaced, such as '2 replaced'. */
    @Override
    public String toString() {
        return "%s replaced".formatted(replaced.size());
    }
}
