package io.github.qcf4j.mapping;

import io.github.qcf4j.combination.RulesOfCombination;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitVersion;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.Registration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a portfolio: the registration that is answered, and the units with their versions.
 * <p>
 * Listed are the units that the qualification offers, in the order of the specification. Without a qualification they
 * are those that the registration or the records name, by identifier. Other units that records name are found too.
 */
final class Question {

    private final Framework framework;
    private final UnitPlans plans;
    private final @Nullable Registration registration;
    private final @Nullable Qualification qualification;
    private final @Nullable Pathway pathway;
    private final LocalDate versionsOn;
    private final Map<UnitIdentifier, UnitPlan> listed = new LinkedHashMap<>();
    private final Map<UnitIdentifier, Optional<UnitPlan>> others = new LinkedHashMap<>();
    private final Set<UnitIdentifier> mandatory;
    private final Set<UnitIdentifier> registered;

    private Question(
            Framework framework,
            UnitPlans plans,
            @Nullable Registration registration,
            @Nullable Qualification qualification,
            @Nullable Pathway pathway,
            LocalDate asOf) {
        this.framework = framework;
        this.plans = plans;
        this.registration = registration;
        this.qualification = qualification;
        this.pathway = pathway;
        this.versionsOn = registration == null ? asOf : registration.on();
        this.mandatory =
                qualification == null ? Set.of() : MandatoryUnits.of(qualification, Optional.ofNullable(pathway));
        this.registered = registration == null ? Set.of() : new LinkedHashSet<>(registration.units());
    }

    static Question of(
            Framework framework,
            UnitPlans plans,
            Portfolio portfolio,
            Registrations registrations,
            @Nullable QualificationIdentifier named,
            LocalDate asOf) {
        Registration registration = registrations.chosen(named).orElse(null);
        Qualification qualification = registration == null
                ? null
                : registrations.qualification(registration).orElse(null);
        Pathway pathway = registration == null || qualification == null
                ? null
                : registrations.pathway(registration, qualification).orElse(null);
        Question question = new Question(framework, plans, registration, qualification, pathway, asOf);
        question.listUnits(portfolio, asOf);
        if (registration != null) {
            registrations.tellUnits(registration, question.listed.keySet(), qualification != null);
        }
        return question;
    }

    private void listUnits(Portfolio portfolio, LocalDate asOf) {
        Collection<UnitIdentifier> asked;
        if (qualification != null) {
            asked = qualification.units();
        } else {
            Set<UnitIdentifier> named = NamedUnits.of(portfolio, asOf);
            named.addAll(registered);
            asked = named;
        }
        asked.forEach(unit -> find(unit).ifPresent(plan -> listed.put(unit, plan)));
    }

    /** Returns the units that a qualification offers to learners registered on a day, in order. */
    static List<UnitPlan> listed(
            Framework framework, UnitPlans plans, Qualification qualification, LocalDate registeredOn) {
        return qualification.units().stream()
                .map(unit -> find(framework, plans, qualification, unit, registeredOn))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<UnitPlan> find(UnitIdentifier identifier) {
        return find(framework, plans, qualification, identifier, versionsOn);
    }

    private static Optional<UnitPlan> find(
            Framework framework,
            UnitPlans plans,
            @Nullable Qualification qualification,
            UnitIdentifier identifier,
            LocalDate versionsOn) {
        Optional<Unit> unit = qualification == null
                ? framework.unit(identifier, versionsOn)
                : framework.unit(qualification, identifier, versionsOn);
        return unit.map(found -> plans.plan(found, qualification));
    }

    Optional<Registration> registration() {
        return Optional.ofNullable(registration);
    }

    Optional<Qualification> qualification() {
        return Optional.ofNullable(qualification);
    }

    Optional<Pathway> pathway() {
        return Optional.ofNullable(pathway);
    }

    /** Returns the units that are listed, in order. */
    Collection<UnitPlan> units() {
        return Collections.unmodifiableCollection(listed.values());
    }

    /** Returns the numbers of the units that are listed. */
    CoverageLayout layout() {
        return plans.layout(qualification, List.copyOf(listed.values()));
    }

    /** Returns the rules of combination that are asked, those of the pathway where one is chosen. */
    Optional<RulesOfCombination> rules() {
        return qualification()
                .map(asked ->
                        plans.rules(asked, List.copyOf(listed.values()), pathway == null ? null : pathway.name()));
    }

    boolean lists(UnitIdentifier unit) {
        return listed.containsKey(unit);
    }

    /** Returns a unit in the version answered, whether or not it is listed; empty when nobody describes it. */
    Optional<UnitPlan> unit(UnitIdentifier unit) {
        UnitPlan plan = listed.get(unit);
        return plan != null ? Optional.of(plan) : others.computeIfAbsent(unit, this::find);
    }

    /** Returns whether anybody describes a qualification. */
    boolean isKnown(QualificationIdentifier identifier) {
        return !framework.versions(identifier).isEmpty();
    }

    /** Returns whether a version of a unit has a criterion with the number. */
    boolean describes(UnitIdentifier unit, Version version, String number) {
        return framework
                .unit(new UnitVersion(unit, version))
                .flatMap(described -> described.criterion(number))
                .isPresent();
    }

    /** Returns whether the selection is read from the records, because no registration lists units. */
    boolean isInferred() {
        return registered.isEmpty();
    }

    /** Returns whether a unit is selected as soon as, and only if, something is mapped to it (V7.2). */
    boolean isSelectedByMappings(UnitIdentifier unit) {
        return selection(unit, true).isSelected() && !selection(unit, false).isSelected();
    }

    /** Returns why a unit is selected, or that it is not (V7.1, V7.2, V2.5). */
    UnitSelection selection(UnitIdentifier unit, boolean hasLiveMapping) {
        if (mandatory.contains(unit)) {
            return UnitSelection.MANDATORY;
        }
        if (registered.contains(unit) && lists(unit)) {
            return UnitSelection.REGISTERED;
        }
        boolean inferred = qualification == null || (isInferred() && hasLiveMapping);
        return inferred && lists(unit) ? UnitSelection.INFERRED : UnitSelection.NOT_SELECTED;
    }
}
