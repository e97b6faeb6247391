package io.github.qcf4j.explanation;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.OutcomeReference;
import io.github.qcf4j.model.Overlay;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which registration is answered, and which units in which versions (V2.4 to V2.6, V7.1, V7.2). */
final class CheckedQuestion {

    private static final Comparator<Registration> ORDER = Comparator.comparing(Registration::on)
            .thenComparing(registration -> registration.reference().orElse(""))
            .thenComparing(
                    registration -> registration.version().map(Object::toString).orElse(""))
            .thenComparing(registration -> registration.pathway().orElse(""))
            .thenComparing(registration ->
                    registration.units().stream().map(UnitIdentifier::text).collect(Collectors.joining(",")));

    private final Framework framework;
    private final CheckedPortfolio records;
    private final @Nullable Registration registration;
    private final @Nullable Qualification qualification;
    private final @Nullable Pathway pathway;
    private final Set<UnitIdentifier> mandatory = new LinkedHashSet<>();

    CheckedQuestion(Framework framework, CheckedPortfolio records, ExplainedQuestion asked) {
        this.framework = framework;
        this.records = records;
        this.registration = chosen(asked);
        this.qualification = registration == null ? null : answered(registration);
        this.pathway = registration == null || qualification == null
                ? null
                : registration.pathway().flatMap(qualification::pathway).orElse(null);
        if (qualification != null) {
            qualification.groups().forEach(group -> collectMandatory(group, Set.of()));
        }
    }

    private @Nullable Registration chosen(ExplainedQuestion asked) {
        List<Registration> candidates = registrations(asked);
        Optional<LocalDate> first = candidates.stream().map(Registration::on).min(Comparator.naturalOrder());
        LocalDate until = first.filter(asked.asOf()::isBefore).orElse(asked.asOf());
        return candidates.stream()
                .filter(candidate -> !candidate.on().isAfter(until))
                .max(ORDER)
                .orElse(null);
    }

    private List<Registration> registrations(ExplainedQuestion asked) {
        return records.portfolio().registrations().stream()
                .filter(candidate -> asked.qualification()
                        .filter(candidate.qualification()::equals)
                        .isPresent())
                .filter(candidate -> !records.isWithdrawn(candidate))
                .toList();
    }

    private @Nullable Qualification answered(Registration registered) {
        return registered
                .version()
                .flatMap(version ->
                        framework.qualification(new QualificationVersion(registered.qualification(), version)))
                .or(() -> framework.qualification(registered.qualification(), registered.on()))
                .orElse(null);
    }

    /** Collects the units of all-of groups on every way: the group and all that enclose it are mandatory (V7.1). */
    private void collectMandatory(UnitGroup group, Set<String> enclosing) {
        if (!group.mandatory()) {
            return;
        }
        Set<String> pathways = new LinkedHashSet<>(enclosing);
        List<Pathway> all = qualification == null ? List.of() : qualification.pathways();
        all.stream()
                .filter(way -> way.groups().isEmpty() || way.groups().contains(group.name()))
                .forEach(way -> pathways.add(way.name()));
        boolean onEveryWay = pathway == null
                ? pathways.isEmpty() || pathways.size() == all.size()
                : pathways.isEmpty() || pathways.contains(pathway.name());
        if (group.counts() && onEveryWay) {
            group.units().stream().map(OfferedUnit::unit).forEach(mandatory::add);
        }
        group.groups().forEach(nested -> collectMandatory(nested, pathways));
    }

    Optional<Registration> registration() {
        return Optional.ofNullable(registration);
    }

    Optional<Qualification> qualification() {
        return Optional.ofNullable(qualification);
    }

    /** Returns a unit in the version that is answered (V2.6). */
    Optional<Unit> unit(UnitIdentifier unit) {
        LocalDate on = registration == null ? records.asOf() : registration.on();
        return qualification == null ? framework.unit(unit, on) : framework.unit(qualification, unit, on);
    }

    /** Returns whether a unit may be answered: the qualification offers it, or there is no qualification. */
    boolean lists(UnitIdentifier unit) {
        return qualification == null || qualification.units().contains(unit);
    }

    /** Returns whether the learner works for a unit. */
    boolean isSelected(UnitIdentifier unit, boolean hasLiveMapping) {
        List<UnitIdentifier> registered = registration == null ? List.of() : registration.units();
        return mandatory.contains(unit)
                || registered.contains(unit)
                || qualification == null
                || (registered.isEmpty() && hasLiveMapping && lists(unit));
    }

    /** Returns the requirements on a unit: ranges of criteria, its own, those of the qualification. */
    List<Asked> requirements(Unit unit) {
        List<Asked> asked = new ArrayList<>();
        Place place = Place.of(unit.unitVersion());
        unit.criteria()
                .map(CriterionReference::number)
                .filter(number -> !unit.criterion(number).orElseThrow().range().isEmpty())
                .forEach(number -> asked.add(new Asked(
                        place.atCriterion(number),
                        EvidenceRequirement.builder()
                                .scope(RequirementScope.criteria(number))
                                .each(true)
                                .range(unit.criterion(number).orElseThrow().range())
                                .build())));
        for (int i = 0; i < unit.requirements().size(); i++) {
            asked.add(new Asked(place.atRequirement(i + 1), unit.requirements().get(i)));
        }
        List<Overlay> overlays = qualification == null ? List.of() : qualification.overlays();
        for (int i = 0; i < overlays.size(); i++) {
            if (overlays.get(i).unit().equals(unit.identifier()) && qualification != null) {
                asked.add(new Asked(
                        Place.of(qualification.qualificationVersion()).atOverlay(i + 1),
                        overlays.get(i).requirement()));
            }
        }
        return asked;
    }

    /** Returns the outcome that a criterion is listed under. */
    static OutcomeReference outcomeOf(Unit unit, String criterion) {
        return new OutcomeReference(
                unit.identifier(), unit.outcomeOf(criterion).orElseThrow().number());
    }

    /**
     * A requirement and where it is asked.
     *
     * @param place  the place
     * @param requirement  the requirement
     */
    record Asked(Place place, EvidenceRequirement requirement) {}
}
