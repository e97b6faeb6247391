package io.github.qcf4j.testkit;

import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Certification;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.QualityAssurance;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.Registration;
import io.github.qcf4j.portfolio.SignOff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which units are answered, and which of them are selected and why.
 */
final class Selection {

    /** V7.1, V7.2: why a unit is selected, or that it is not. */
    enum Reason {
        MANDATORY,
        REGISTERED,
        INFERRED,
        NOT_SELECTED
    }

    private final Question question;
    private final Reduction today;

    Selection(Question question, Reduction today) {
        this.question = question;
        this.today = today;
    }

    /** Returns the units in the report: all that are offered, else those that records name. */
    List<Unit> units() {
        List<UnitIdentifier> identifiers =
                question.qualification().map(Qualification::units).orElseGet(() -> List.copyOf(recorded()));
        return identifiers.stream()
                .flatMap(identifier -> question.unit(identifier).stream())
                .toList();
    }

    /** V7.1, V7.2: returns why a unit is selected. */
    Reason reason(UnitIdentifier unit) {
        Optional<Qualification> qualification = question.qualification();
        if (qualification.isEmpty()) {
            return listed().contains(unit) ? Reason.REGISTERED : Reason.INFERRED;
        }
        if (!qualification.get().units().contains(unit)) {
            return Reason.NOT_SELECTED;
        }
        List<UnitIdentifier> listed = listed();
        if (isMandatory(unit, qualification.get())) {
            return Reason.MANDATORY;
        }
        if (listed.contains(unit)) {
            return Reason.REGISTERED;
        }
        boolean live = today.allOffers().stream()
                .anyMatch(offer -> offer.isLive() && offer.criterion().unit().equals(unit));
        return listed.isEmpty() && live ? Reason.INFERRED : Reason.NOT_SELECTED;
    }

    private List<UnitIdentifier> listed() {
        return question.registration().map(Registration::units).orElse(List.of());
    }

    boolean isSelected(UnitIdentifier unit) {
        return reason(unit) != Reason.NOT_SELECTED;
    }

    /** V7.1: returns whether every way through the rules holds the unit. */
    private boolean isMandatory(UnitIdentifier unit, Qualification qualification) {
        for (UnitGroup group : qualification.groups()) {
            if (isMandatory(unit, qualification, group, List.of())) {
                return true;
            }
        }
        return false;
    }

    /** V7.1: returns whether a group or one nested in it holds the unit on every way; outer groups come first. */
    private boolean isMandatory(
            UnitIdentifier unit, Qualification qualification, UnitGroup group, List<String> outerNames) {
        if (!group.mandatory()) {
            return false;
        }
        List<String> names = new ArrayList<>(outerNames);
        names.add(group.name());
        boolean lists = group.units().stream().map(OfferedUnit::unit).anyMatch(unit::equals);
        if (lists && group.counts() && isOnEveryWay(qualification, names)) {
            return true;
        }
        return group.groups().stream().anyMatch(nested -> isMandatory(unit, qualification, nested, names));
    }

    /** V7.1: returns whether a group, named with those around it, is taken by everyone on the pathway, or on any. */
    private boolean isOnEveryWay(Qualification qualification, List<String> names) {
        List<Pathway> pathways = qualification.pathways();
        boolean inNone = pathways.stream().noneMatch(pathway -> holds(pathway, names));
        Optional<Pathway> chosen =
                question.registration().flatMap(Registration::pathway).flatMap(qualification::pathway);
        boolean taken = chosen.isPresent()
                ? holds(chosen.get(), names)
                : pathways.stream().allMatch(pathway -> holds(pathway, names));
        return inNone || taken;
    }

    private static boolean holds(Pathway pathway, List<String> names) {
        return pathway.groups().isEmpty() || names.stream().anyMatch(pathway.groups()::contains);
    }

    /** V2.5: returns the units that the registration lists or that other records name which exist. */
    private SortedSet<UnitIdentifier> recorded() {
        Portfolio portfolio = question.portfolio();
        LocalDate asOf = question.asOf();
        Existence existence = new Existence(portfolio, asOf);
        SortedSet<UnitIdentifier> named = new TreeSet<>(listed());
        for (EvidenceMapping mapping : portfolio.mappings()) {
            if (existence.exists(mapping, asOf)) {
                mapping.criteria().forEach(criterion -> named.add(criterion.unit()));
            }
        }
        for (Decision decision : portfolio.decisions()) {
            if (Existence.hasCome(decision.on(), asOf)) {
                decision.criteria().forEach(criterion -> named.add(criterion.unit()));
            }
        }
        portfolio.recognitions().stream()
                .filter(recognition -> Existence.hasCome(recognition.on(), asOf))
                .map(Recognition::unit)
                .forEach(named::add);
        portfolio.signOffs().stream()
                .filter(signOff -> Existence.hasCome(signOff.on(), asOf))
                .map(SignOff::unit)
                .forEach(named::add);
        portfolio.certifications().stream()
                .filter(certification -> hasCome(certification, asOf))
                .flatMap(certification -> certification.unit().stream())
                .forEach(named::add);
        portfolio.qualityAssurance().stream()
                .filter(assurance -> Existence.hasCome(assurance.on(), asOf))
                .map(QualityAssurance::target)
                .filter(AssuranceTarget.OfUnit.class::isInstance)
                .map(target -> ((AssuranceTarget.OfUnit) target).unit())
                .forEach(named::add);
        return named;
    }

    private static boolean hasCome(Certification certification, LocalDate asOf) {
        return Stream.concat(certification.claimed().stream(), certification.certificated().stream())
                .anyMatch(day -> Existence.hasCome(day, asOf));
    }
}
