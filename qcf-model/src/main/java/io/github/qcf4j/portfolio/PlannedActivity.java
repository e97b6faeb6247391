package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceSetting;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something a learner could do to show criteria, such as 'A1', the observation of a shift on 3 June 2015.
 * <p>
 * It is not evidence yet, and says nothing about what will come of it: it names the criteria that it could serve if all
 * goes well. One activity may serve criteria of many units. Evidence that a portfolio holds, and that could be offered
 * for more than it is, is named beside activities with {@link #ofEvidence}; what is recorded of it is taken from the
 * portfolio.
 */
public final class PlannedActivity {

    private final String reference;
    private final boolean evidence;
    private final @Nullable String title;
    private final @Nullable AssessmentMethod method;
    private final @Nullable EvidenceSetting setting;
    private final boolean simulationAgreed;
    private final List<CriterionReference> criteria;
    private final SortedMap<String, List<String>> range;
    private final SortedMap<CriterionReference, SortedMap<String, List<String>>> rangeByCriterion;
    private final @Nullable LocalDate on;
    private final @Nullable String assessor;
    private final long weight;

    private PlannedActivity(Builder builder) {
        reference = Recorded.reference("Activity reference", builder.reference);
        evidence = builder.evidence;
        title = Recorded.textIfAny("Activity title", builder.title);
        method = builder.method;
        setting = builder.setting;
        simulationAgreed = builder.simulationAgreed;
        criteria = builder.criteria.stream().distinct().toList();
        range = Recorded.byName("Range attribute", builder.range);
        SortedMap<CriterionReference, SortedMap<String, List<String>>> byCriterion = new TreeMap<>();
        builder.rangeByCriterion.forEach(
                (criterion, values) -> byCriterion.put(criterion, Recorded.byName("Range attribute", values)));
        rangeByCriterion = Collections.unmodifiableSortedMap(byCriterion);
        on = builder.on;
        assessor = Recorded.referenceIfAny("Assessor", builder.assessor);
        weight = builder.weight;
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("Activity '%s' must name one criterion or more".formatted(reference));
        }
        if (weight < 0) {
            throw new IllegalArgumentException("Activity weight '%s' must be zero or more".formatted(weight));
        }
    }

    /** Returns a builder of an activity that could serve criteria. */
    public static Builder builder(String reference, List<CriterionReference> criteria) {
        return new Builder(reference, criteria, false);
    }

    /** Returns a builder of an activity that could serve criteria written as in 'J/999/0001 1.1'. */
    public static Builder builder(String reference, String... criteria) {
        return builder(reference, parsed(criteria));
    }

    /**
     * Returns a builder for evidence that a portfolio holds and that could serve criteria; it weighs nothing, unless
     * that is said.
     *
     * @param evidence  the reference of the item
     */
    public static Builder ofEvidence(String evidence, List<CriterionReference> criteria) {
        return new Builder(evidence, criteria, true);
    }

    /** Returns a builder for evidence that could serve criteria written as in 'J/999/0001 1.1'. */
    public static Builder ofEvidence(String evidence, String... criteria) {
        return ofEvidence(evidence, parsed(criteria));
    }

    private static List<CriterionReference> parsed(String... criteria) {
        return Arrays.stream(criteria).map(CriterionReference::parse).toList();
    }

    /** Returns a builder that holds what this activity says. */
    public Builder toBuilder() {
        Builder builder = new Builder(reference, criteria, evidence);
        builder.title = title;
        builder.method = method;
        builder.setting = setting;
        builder.simulationAgreed = simulationAgreed;
        builder.range.putAll(range);
        builder.rangeByCriterion.putAll(rangeByCriterion);
        builder.on = on;
        builder.assessor = assessor;
        builder.weight = weight;
        return builder;
    }

    /** Returns the reference of the activity, or of the item of evidence that it is. */
    public String reference() {
        return reference;
    }

    /** Returns whether it is evidence that the portfolio holds. */
    public boolean isEvidence() {
        return evidence;
    }

    /** Returns what it is called. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** Returns the method by which it would show something. */
    public Optional<AssessmentMethod> method() {
        return Optional.ofNullable(method);
    }

    /** Returns where it would happen. */
    public Optional<EvidenceSetting> setting() {
        return Optional.ofNullable(setting);
    }

    /** Returns whether it is agreed that it may be simulated. */
    public boolean isSimulationAgreed() {
        return simulationAgreed;
    }

    /** Returns the criteria that it could serve, at least one, each once. */
    public List<CriterionReference> criteria() {
        return criteria;
    }

    /** Returns the values of the range that it would show, by attribute, for every criterion that has none apart. */
    public SortedMap<String, List<String>> range() {
        return range;
    }

    /** Returns the values that it would show for some criteria, in place of those for every criterion. */
    public SortedMap<CriterionReference, SortedMap<String, List<String>>> rangeByCriterion() {
        return rangeByCriterion;
    }

    /** Returns the values that it would show for a criterion, by attribute. */
    public SortedMap<String, List<String>> rangeFor(CriterionReference criterion) {
        return rangeByCriterion.getOrDefault(Objects.requireNonNull(criterion, "criterion"), range);
    }

    /** Returns the day on which it would happen; one without is an occasion of its own. */
    public Optional<LocalDate> on() {
        return Optional.ofNullable(on);
    }

    /** Returns the reference of the person who would assess it. */
    public Optional<String> assessor() {
        return Optional.ofNullable(assessor);
    }

    /** Returns what it would cost, in whatever the learner counts: minutes, visits, or 1 for each activity. */
    public long weight() {
        return weight;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PlannedActivity other && components().equals(other.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    /** Returns the reference and how many criteria it could serve, such as 'activity A1 for 3 criteria'. */
    @Override
    public String toString() {
        return "%s %s for %s %s"
                .formatted(
                        evidence ? "evidence" : "activity",
                        reference,
                        criteria.size(),
                        criteria.size() == 1 ? "criterion" : "criteria");
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(
                reference,
                evidence,
                title,
                method,
                setting,
                simulationAgreed,
                criteria,
                range,
                rangeByCriterion,
                on,
                assessor,
                weight);
    }

    /** Collects what an activity says; what each part means is told by the accessor of the same name. */
    public static final class Builder {

        private final String reference;
        private final List<CriterionReference> criteria;
        private final boolean evidence;
        private final SortedMap<String, List<String>> range = new TreeMap<>();
        private final SortedMap<CriterionReference, SortedMap<String, List<String>>> rangeByCriterion = new TreeMap<>();
        private @Nullable String title;
        private @Nullable AssessmentMethod method;
        private @Nullable EvidenceSetting setting;
        private boolean simulationAgreed;
        private @Nullable LocalDate on;
        private @Nullable String assessor;
        private long weight;

        private Builder(String reference, List<CriterionReference> criteria, boolean evidence) {
            this.reference = Objects.requireNonNull(reference, "reference");
            this.criteria = Recorded.copy("criteria", criteria);
            this.evidence = evidence;
            this.weight = evidence ? 0 : 1;
        }

        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        public Builder method(AssessmentMethod method) {
            this.method = Objects.requireNonNull(method, "method");
            return this;
        }

        public Builder setting(EvidenceSetting setting) {
            this.setting = Objects.requireNonNull(setting, "setting");
            return this;
        }

        public Builder simulationAgreed(boolean agreed) {
            this.simulationAgreed = agreed;
            return this;
        }

        /** Names values that it would show for every criterion. */
        public Builder range(String attribute, List<String> values) {
            range.put(Objects.requireNonNull(attribute, "attribute"), List.copyOf(values));
            return this;
        }

        /** Names values that it would show for one criterion, for which those for every criterion then do not hold. */
        public Builder range(CriterionReference criterion, String attribute, List<String> values) {
            SortedMap<String, List<String>> known = new TreeMap<>();
            known.putAll(rangeByCriterion.getOrDefault(Objects.requireNonNull(criterion, "criterion"), known));
            known.put(Objects.requireNonNull(attribute, "attribute"), List.copyOf(values));
            rangeByCriterion.put(criterion, known);
            return this;
        }

        public Builder on(LocalDate on) {
            this.on = Objects.requireNonNull(on, "on");
            return this;
        }

        public Builder assessor(String assessor) {
            this.assessor = Objects.requireNonNull(assessor, "assessor");
            return this;
        }

        public Builder weight(long weight) {
            this.weight = weight;
            return this;
        }

        /** Returns the activity. */
        public PlannedActivity build() {
            return new PlannedActivity(this);
        }
    }
}
