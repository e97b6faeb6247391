package io.github.qcf4j.validation;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.combination.SearchBudget;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.model.QualificationsFramework;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How specifications are checked: severities other than those of the rules, numbers and words by which rules judge, and
 * the framework of what names none.
 * <p>
 * Immutable; make it once and share it.
 */
public final class ValidationOptions {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z0-9]+)*");
    private static final SearchBudget BUDGET = SearchBudget.ofSteps(300_000);
    private static final ValidationOptions STANDARD = builder().build();

    private final SortedMap<String, Severity> severities;
    private final SortedSet<String> off;
    private final SortedMap<Threshold, Integer> thresholds;
    private final SortedMap<WordList, List<String>> words;
    private final QualificationsFramework framework;
    private final SearchBudget budget;

    private ValidationOptions(Builder builder) {
        this.severities = Collections.unmodifiableSortedMap(new TreeMap<>(builder.severities));
        this.off = Collections.unmodifiableSortedSet(new TreeSet<>(builder.off));
        this.thresholds = Collections.unmodifiableSortedMap(new TreeMap<>(builder.thresholds));
        this.words = Collections.unmodifiableSortedMap(new TreeMap<>(builder.words));
        this.framework = builder.framework;
        this.budget = builder.budget;
    }

    /** Returns the options that hold unless others are set. */
    public static ValidationOptions standard() {
        return STANDARD;
    }

    /** Returns a builder of options, which holds the standard ones. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds these options. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.severities.putAll(severities);
        builder.off.addAll(off);
        builder.thresholds.putAll(thresholds);
        builder.words.putAll(words);
        return builder.framework(framework).budget(budget);
    }

    /** Returns the finding as these options have it, or nothing when its code is switched off. */
    public Optional<Finding> apply(Finding finding) {
        String code = requireNonNull(finding, "finding").code();
        if (off.contains(code)) {
            return Optional.empty();
        }
        Severity severity = severities.get(code);
        return Optional.of(severity == null ? finding : finding.withSeverity(severity));
    }

    /** Returns whether findings of that code are left out. */
    public boolean isOff(String code) {
        return off.contains(requireNonNull(code, "code"));
    }

    /** Returns the severities that were set, by code. */
    public SortedMap<String, Severity> severities() {
        return severities;
    }

    /** Returns the codes that are switched off. */
    public SortedSet<String> off() {
        return off;
    }

    /** Returns the number that holds for a threshold. */
    public int threshold(Threshold threshold) {
        return thresholds.getOrDefault(requireNonNull(threshold, "threshold"), threshold.standard());
    }

    /** Returns the numbers that were set. */
    public SortedMap<Threshold, Integer> thresholds() {
        return thresholds;
    }

    /** Returns the words and phrases that hold for a list. */
    public List<String> words(WordList list) {
        List<String> replaced = words.get(requireNonNull(list, "list"));
        return replaced == null ? list.standard() : replaced;
    }

    /** Returns the lists that were put in the place of standard ones. */
    public SortedMap<WordList, List<String>> words() {
        return words;
    }

    /** Returns the framework as whose a specification is checked that names none. */
    public QualificationsFramework framework() {
        return framework;
    }

    /** Returns how much work the analysis of the rules of one qualification may take. */
    public SearchBudget budget() {
        return budget;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ValidationOptions other
                && severities.equals(other.severities)
                && off.equals(other.off)
                && thresholds.equals(other.thresholds)
                && words.equals(other.words)
                && framework == other.framework
                && budget.equals(other.budget);
    }

    @Override
    public int hashCode() {
        return Objects.hash(severities, off, thresholds, words, framework);
    }

    /** Returns what was set, such as '{unit.credit.large=ERROR} off [criterion.words.relative]'. */
    @Override
    public String toString() {
        return "%s off %s %s %s %s".formatted(severities, off, thresholds, words.keySet(), framework);
    }

    /** Sets what shall differ from the standard. */
    public static final class Builder {

        private final SortedMap<String, Severity> severities = new TreeMap<>();
        private final SortedSet<String> off = new TreeSet<>();
        private final SortedMap<Threshold, Integer> thresholds = new TreeMap<>();
        private final SortedMap<WordList, List<String>> words = new TreeMap<>();
        private QualificationsFramework framework = QualificationsFramework.QCF;
        private SearchBudget budget = BUDGET;

        private Builder() {}

        /** Sets how bad findings of a code are, also of a code of somebody else's, and switches it on. */
        public Builder severity(String code, Severity severity) {
            severities.put(check(code), requireNonNull(severity, "severity"));
            off.remove(code);
            return this;
        }

        /** Switches findings of a code off. */
        public Builder off(String code) {
            off.add(check(code));
            severities.remove(code);
            return this;
        }

        /** Sets a number, zero or more. */
        public Builder threshold(Threshold threshold, int number) {
            if (number < 0) {
                throw new IllegalArgumentException("Threshold '%s' must be zero or more".formatted(number));
            }
            thresholds.put(requireNonNull(threshold, "threshold"), number);
            return this;
        }

        /** Puts words and phrases in the place of a standard list. */
        public Builder words(WordList list, List<String> replacement) {
            requireNonNull(list, "list");
            for (String word : requireNonNull(replacement, "replacement")) {
                if (word.isBlank()) {
                    throw new IllegalArgumentException("Word '%s' must not be blank".formatted(word));
                }
            }
            words.put(list, List.copyOf(replacement));
            return this;
        }

        /** Sets the framework as whose a specification is checked that names none. */
        public Builder framework(QualificationsFramework framework) {
            this.framework = requireNonNull(framework, "framework");
            return this;
        }

        /** Sets how much work the analysis of the rules of one qualification may take. */
        public Builder budget(SearchBudget budget) {
            this.budget = requireNonNull(budget, "budget");
            return this;
        }

        public ValidationOptions build() {
            return new ValidationOptions(this);
        }

        private static String check(String code) {
            if (!CODE.matcher(requireNonNull(code, "code")).matches()) {
                throw new IllegalArgumentException("Code '%s' must have the form 'unit.level.missing'".formatted(code));
            }
            return code;
        }
    }
}
