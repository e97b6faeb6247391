package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.EvidenceMedium;
import io.github.qcf4j.model.EvidencePart;
import io.github.qcf4j.model.EvidenceSetting;
import io.github.qcf4j.model.EvidenceSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One item in a learner's portfolio, such as 'E1', the direct observation of a call on 3 March 2014.
 * <p>
 * How something was shown (the method), what it is kept in (the medium), where it happened (the setting) and whether
 * it is new (the source) are four different questions: a video is a medium, and what it films may be an observation in
 * a simulation. An item is recorded once, however many criteria it is mapped to.
 */
public final class Evidence implements PortfolioRecord {

    private final String reference;
    private final @Nullable String title;
    private final @Nullable AssessmentMethod method;
    private final @Nullable EvidenceMedium medium;
    private final @Nullable EvidenceSetting setting;
    private final EvidenceSource source;
    private final List<LocalDate> occurred;
    private final @Nullable LocalDate produced;
    private final @Nullable LocalDate expires;
    private final @Nullable String by;
    private final @Nullable String location;
    private final SortedMap<String, String> attributes;
    private final @Nullable Contribution contribution;
    private final @Nullable Authentication authentication;
    private final List<CitedReference> references;
    private final List<MeasuredResult> results;
    private final List<EvidencePart> parts;
    private final @Nullable Attestation simulationAgreed;
    private final boolean referenceMaterial;

    Evidence(EvidenceBuilder builder) {
        reference = Recorded.reference("Evidence reference", builder.reference);
        title = Recorded.textIfAny("Evidence title", builder.title);
        method = builder.method;
        medium = builder.medium;
        setting = builder.setting;
        source = builder.source;
        occurred = List.copyOf(builder.occurred);
        produced = builder.produced;
        expires = builder.expires;
        by = Recorded.referenceIfAny("Evidence by", builder.by);
        location = Recorded.textIfAny("Location", builder.location);
        attributes = Recorded.byName("Attribute", builder.attributes);
        attributes.forEach((name, value) -> Recorded.text("Value of " + name, value));
        contribution = builder.contribution;
        authentication = builder.authentication;
        references = List.copyOf(builder.references);
        results = List.copyOf(builder.results);
        parts = List.copyOf(builder.parts);
        simulationAgreed = builder.simulationAgreed;
        referenceMaterial = builder.referenceMaterial;
    }

    /** Returns a builder of an item of evidence. */
    public static EvidenceBuilder builder(String reference) {
        return new EvidenceBuilder(reference);
    }

    /** Returns a builder that holds what is recorded of this item. */
    public EvidenceBuilder toBuilder() {
        return new EvidenceBuilder(this);
    }

    /** Returns the first day on which the item can have existed: the earliest it occurred on or was produced on. */
    public Optional<LocalDate> firstDate() {
        LocalDate first = produced;
        for (LocalDate day : occurred) {
            first = first == null || day.isBefore(first) ? day : first;
        }
        return Optional.ofNullable(first);
    }

    /** Returns the day from which its age is counted: the last it occurred on, else the one it was produced on. */
    public Optional<LocalDate> lastOccurredOrProduced() {
        return occurred.stream().max(Comparator.naturalOrder()).or(this::produced);
    }

    /** Returns the value of an attribute, such as 'call' for 'contactType'. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /** Returns the reference, which an item of evidence always has. */
    public String identifier() {
        return reference;
    }

    /** Returns what the item is called. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** Returns how something was shown. */
    public Optional<AssessmentMethod> method() {
        return Optional.ofNullable(method);
    }

    /** Returns what the item is kept in. */
    public Optional<EvidenceMedium> medium() {
        return Optional.ofNullable(medium);
    }

    /** Returns where it happened. */
    public Optional<EvidenceSetting> setting() {
        return Optional.ofNullable(setting);
    }

    /** Returns whether the item is from now or from prior learning. */
    public EvidenceSource source() {
        return source;
    }

    /** Returns the days on which what it shows happened, in the order recorded. */
    public List<LocalDate> occurred() {
        return occurred;
    }

    /** Returns the day on which the item was made. */
    public Optional<LocalDate> produced() {
        return Optional.ofNullable(produced);
    }

    /** Returns the last day on which the item counts. */
    public Optional<LocalDate> expires() {
        return Optional.ofNullable(expires);
    }

    /** Returns the reference of the person it comes from: who observed, testified or asked. */
    public Optional<String> by() {
        return Optional.ofNullable(by);
    }

    /** Returns where the item is kept. */
    public Optional<String> location() {
        return Optional.ofNullable(location);
    }

    /** Returns what else is known of the item, by name of the attribute. */
    public SortedMap<String, String> attributes() {
        return attributes;
    }

    /** Returns whose work it is. */
    public Optional<Contribution> contribution() {
        return Optional.ofNullable(contribution);
    }

    /** Returns how it was made sure that it is the learner's. */
    public Optional<Authentication> authentication() {
        return Optional.ofNullable(authentication);
    }

    /** Returns the policies, laws, standards and models the item cites. */
    public List<CitedReference> references() {
        return references;
    }

    /** Returns what the learner changed, in figures. */
    public List<MeasuredResult> results() {
        return results;
    }

    /** Returns the parts of an account that the item holds. */
    public List<EvidencePart> parts() {
        return parts;
    }

    /** Returns who agreed to the simulation before it was used, and when. */
    public Optional<Attestation> simulationAgreed() {
        return Optional.ofNullable(simulationAgreed);
    }

    /** Returns whether the item is only there to be referred to, such as a company policy, and shows nothing itself. */
    public boolean referenceMaterial() {
        return referenceMaterial;
    }

    @Override
    public Optional<String> reference() {
        return Optional.of(reference);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.EVIDENCE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.evidence(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Evidence that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    /** Returns the kind and the reference; the title is not told. */
    @Override
    public String toString() {
        return Recorded.told(this, reference);
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(
                reference,
                title,
                method,
                medium,
                setting,
                source,
                occurred,
                produced,
                expires,
                by,
                location,
                attributes,
                contribution,
                authentication,
                references,
                results,
                parts,
                simulationAgreed,
                referenceMaterial);
    }
}
