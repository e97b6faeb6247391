package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.EvidenceMedium;
import io.github.qcf4j.model.EvidencePart;
import io.github.qcf4j.model.EvidenceSetting;
import io.github.qcf4j.model.EvidenceSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is recorded of an item of evidence, such as 'E1'.
 * <p>
 * Only the reference is needed. What is left out is not recorded, which is never the same as 'no'.
 */
public final class EvidenceBuilder {

    final String reference;

    @Nullable
    String title;

    @Nullable
    AssessmentMethod method;

    @Nullable
    EvidenceMedium medium;

    @Nullable
    EvidenceSetting setting;

    EvidenceSource source = EvidenceSource.CURRENT;
    List<LocalDate> occurred = new ArrayList<>();

    @Nullable
    LocalDate produced;

    @Nullable
    LocalDate expires;

    @Nullable
    String by;

    @Nullable
    String location;

    final SortedMap<String, String> attributes = new TreeMap<>();

    @Nullable
    Contribution contribution;

    @Nullable
    Authentication authentication;

    List<CitedReference> references = new ArrayList<>();
    List<MeasuredResult> results = new ArrayList<>();
    List<EvidencePart> parts = new ArrayList<>();

    @Nullable
    Attestation simulationAgreed;

    boolean referenceMaterial;

    EvidenceBuilder(String reference) {
        this.reference = Objects.requireNonNull(reference, "reference");
    }

    EvidenceBuilder(Evidence evidence) {
        this(evidence.identifier());
        title = evidence.title().orElse(null);
        method = evidence.method().orElse(null);
        medium = evidence.medium().orElse(null);
        setting = evidence.setting().orElse(null);
        source = evidence.source();
        occurred.addAll(evidence.occurred());
        produced = evidence.produced().orElse(null);
        expires = evidence.expires().orElse(null);
        by = evidence.by().orElse(null);
        location = evidence.location().orElse(null);
        attributes.putAll(evidence.attributes());
        contribution = evidence.contribution().orElse(null);
        authentication = evidence.authentication().orElse(null);
        references.addAll(evidence.references());
        results.addAll(evidence.results());
        parts.addAll(evidence.parts());
        simulationAgreed = evidence.simulationAgreed().orElse(null);
        referenceMaterial = evidence.referenceMaterial();
    }

    /** Sets what the item is called. */
    public EvidenceBuilder title(String title) {
        this.title = Objects.requireNonNull(title, "title");
        return this;
    }

    /** Sets how something was shown. */
    public EvidenceBuilder method(AssessmentMethod method) {
        this.method = Objects.requireNonNull(method, "method");
        return this;
    }

    /** Sets what the item is kept in. */
    public EvidenceBuilder medium(EvidenceMedium medium) {
        this.medium = Objects.requireNonNull(medium, "medium");
        return this;
    }

    /** Sets where it happened. */
    public EvidenceBuilder setting(EvidenceSetting setting) {
        this.setting = Objects.requireNonNull(setting, "setting");
        return this;
    }

    /** Sets whether the item is from now, as it is unless said, or from prior learning. */
    public EvidenceBuilder source(EvidenceSource source) {
        this.source = Objects.requireNonNull(source, "source");
        return this;
    }

    /** Sets the days on which what it shows happened. */
    public EvidenceBuilder occurred(List<LocalDate> occurred) {
        this.occurred = Recorded.copy("occurred", occurred);
        return this;
    }

    /** Adds a day on which what it shows happened. */
    public EvidenceBuilder occurred(LocalDate occurred) {
        this.occurred.add(Objects.requireNonNull(occurred, "occurred"));
        return this;
    }

    /** Sets the day on which the item was made. */
    public EvidenceBuilder produced(LocalDate produced) {
        this.produced = Objects.requireNonNull(produced, "produced");
        return this;
    }

    /** Sets the last day on which the item counts. */
    public EvidenceBuilder expires(LocalDate expires) {
        this.expires = Objects.requireNonNull(expires, "expires");
        return this;
    }

    /** Sets the reference of the person it comes from: who observed, testified or asked. */
    public EvidenceBuilder by(String by) {
        this.by = Objects.requireNonNull(by, "by");
        return this;
    }

    /** Sets where the item is kept. */
    public EvidenceBuilder location(String location) {
        this.location = Objects.requireNonNull(location, "location");
        return this;
    }

    /** Sets what else is known of the item, by name of the attribute. */
    public EvidenceBuilder attributes(Map<String, String> attributes) {
        Objects.requireNonNull(attributes, "attributes");
        this.attributes.clear();
        attributes.forEach(this::attribute);
        return this;
    }

    /** Sets the value of one attribute, such as 'call' for 'contactType'. */
    public EvidenceBuilder attribute(String name, String value) {
        attributes.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return this;
    }

    /** Sets whose work it is. */
    public EvidenceBuilder contribution(Contribution contribution) {
        this.contribution = Objects.requireNonNull(contribution, "contribution");
        return this;
    }

    /** Sets how it was made sure that it is the learner's. */
    public EvidenceBuilder authentication(Authentication authentication) {
        this.authentication = Objects.requireNonNull(authentication, "authentication");
        return this;
    }

    /** Sets the policies, laws, standards and models the item cites. */
    public EvidenceBuilder references(List<CitedReference> references) {
        this.references = Recorded.copy("references", references);
        return this;
    }

    /** Adds a policy, law, standard or model the item cites. */
    public EvidenceBuilder cites(CitedReference cited) {
        references.add(Objects.requireNonNull(cited, "cited"));
        return this;
    }

    /** Sets what the learner changed, in figures. */
    public EvidenceBuilder results(List<MeasuredResult> results) {
        this.results = Recorded.copy("results", results);
        return this;
    }

    /** Adds something the learner changed, in figures. */
    public EvidenceBuilder result(MeasuredResult result) {
        results.add(Objects.requireNonNull(result, "result"));
        return this;
    }

    /** Sets the parts of an account that the item holds. */
    public EvidenceBuilder parts(List<EvidencePart> parts) {
        this.parts = Recorded.copy("parts", parts);
        return this;
    }

    /** Adds a part of an account that the item holds. */
    public EvidenceBuilder part(EvidencePart part) {
        parts.add(Objects.requireNonNull(part, "part"));
        return this;
    }

    /** Sets who agreed to the simulation before it was used, and when. */
    public EvidenceBuilder simulationAgreed(Attestation simulationAgreed) {
        this.simulationAgreed = Objects.requireNonNull(simulationAgreed, "simulationAgreed");
        return this;
    }

    /** Sets whether the item is only there to be referred to and shows nothing itself. */
    public EvidenceBuilder referenceMaterial(boolean referenceMaterial) {
        this.referenceMaterial = referenceMaterial;
        return this;
    }

    /** Returns the item of evidence. */
    public Evidence build() {
        return new Evidence(this);
    }
}
