package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The record that evidence is offered for criteria, such as 'page 2' of 'E1' for 'J/999/0001 1.1'.
 * <p>
 * To map is to offer, not to have met: whether the evidence meets a criterion is said by a {@link Decision}.
 * One item may be offered for criteria of several units.
 */
public final class EvidenceMapping implements PortfolioRecord {

    private final @Nullable String reference;
    private final String evidence;
    private final List<CriterionReference> criteria;
    private final @Nullable Version version;
    private final @Nullable String locator;
    private final SortedMap<String, List<String>> range;
    private final @Nullable LocalDate on;

    private EvidenceMapping(Builder builder) {
        reference = Recorded.referenceIfAny("Mapping reference", builder.reference);
        evidence = Recorded.reference("Mapped evidence", builder.evidence);
        criteria = List.copyOf(builder.criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("Mapping of '%s' must name one criterion or more".formatted(evidence));
        }
        version = builder.version;
        locator = Recorded.textIfAny("Locator", builder.locator);
        range = Recorded.byName("Range attribute", builder.range);
        range.forEach(EvidenceMapping::checkValues);
        on = builder.on;
    }

    /** Returns a builder of a mapping of an item of evidence to criteria. */
    public static Builder builder(String evidence, List<CriterionReference> criteria) {
        return new Builder(evidence, criteria);
    }

    /** Returns a builder that holds what this mapping says. */
    public Builder toBuilder() {
        Builder builder = new Builder(evidence, criteria);
        builder.reference = reference;
        builder.version = version;
        builder.locator = locator;
        builder.range.putAll(range);
        builder.on = on;
        return builder;
    }

    /** Returns the reference of the item of evidence. */
    public String evidence() {
        return evidence;
    }

    /** Returns the criteria it is offered for, at least one. */
    public List<CriterionReference> criteria() {
        return criteria;
    }

    /** Returns the version of the units named; none stands for the one the registration speaks of. */
    public Optional<Version> version() {
        return Optional.ofNullable(version);
    }

    /** Returns where in the item to look, such as 'page 2' or '00:04:10'. */
    public Optional<String> locator() {
        return Optional.ofNullable(locator);
    }

    /** Returns the values of the range that the item shows, by attribute, such as 'call' for 'contactType'. */
    public SortedMap<String, List<String>> range() {
        return range;
    }

    /** Returns the day of the mapping; one without has the date of its evidence. */
    public Optional<LocalDate> on() {
        return Optional.ofNullable(on);
    }

    @Override
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.MAPPING;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.mapping(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof EvidenceMapping that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    @Override
    public String toString() {
        return Recorded.told(this, "of " + evidence + " to " + criteria);
    }

    private static void checkValues(String attribute, List<String> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Range of '%s' must name one value or more".formatted(attribute));
        }
        values.forEach(value -> Recorded.text("Value of " + attribute, value));
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(reference, evidence, criteria, version, locator, range, on);
    }

    /** Collects what a mapping says. */
    public static final class Builder {

        private final String evidence;
        private final List<CriterionReference> criteria;
        private @Nullable String reference;
        private @Nullable Version version;
        private @Nullable String locator;
        private final SortedMap<String, List<String>> range = new TreeMap<>();
        private @Nullable LocalDate on;

        private Builder(String evidence, List<CriterionReference> criteria) {
            this.evidence = Objects.requireNonNull(evidence, "evidence");
            this.criteria = Recorded.copy("criteria", criteria);
        }

        /** Sets the reference by which a withdrawal can name the mapping. */
        public Builder reference(String reference) {
            this.reference = Objects.requireNonNull(reference, "reference");
            return this;
        }

        /** Sets the version of the units named. */
        public Builder version(Version version) {
            this.version = Objects.requireNonNull(version, "version");
            return this;
        }

        /** Sets where in the item to look. */
        public Builder locator(String locator) {
            this.locator = Objects.requireNonNull(locator, "locator");
            return this;
        }

        /** Sets the values of the range that the item shows, by attribute. */
        public Builder range(Map<String, List<String>> range) {
            Objects.requireNonNull(range, "range");
            this.range.clear();
            range.forEach(this::range);
            return this;
        }

        /** Sets the values of one attribute of the range that the item shows. */
        public Builder range(String attribute, List<String> values) {
            Objects.requireNonNull(attribute, "attribute");
            range.put(attribute, Collections.unmodifiableList(Recorded.copy("values", values)));
            return this;
        }

        /** Sets the day of the mapping. */
        public Builder on(LocalDate on) {
            this.on = Objects.requireNonNull(on, "on");
            return this;
        }

        /** Returns the mapping. */
        public EvidenceMapping build() {
            return new EvidenceMapping(this);
        }
    }
}
