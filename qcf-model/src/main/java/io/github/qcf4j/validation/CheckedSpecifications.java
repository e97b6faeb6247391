package io.github.qcf4j.validation;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.combination.CombinationAnalysis;
import io.github.qcf4j.combination.RulesOfCombination;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.model.DatePeriod;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationsFramework;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The specifications that are being checked, with what a check asks about them.
 * <p>
 * All of them are here, repeats and dangling names included; the framework is the part one can stand on. A unit does not
 * say to which framework it belongs: it belongs to those of the qualifications that offer it.
 */
public final class CheckedSpecifications {

    private final Specifications specifications;
    private final Framework framework;
    private final ValidationOptions options;
    private final LocalDate today;
    private final Map<UnitVersion, Set<Qualification>> offering = new HashMap<>();
    private final Map<UnitIdentifier, List<Unit>> described = new HashMap<>();
    private final Map<Qualification, CombinationAnalysis> analyses =
            Collections.synchronizedMap(new IdentityHashMap<>());

    CheckedSpecifications(
            Specifications specifications, Framework framework, ValidationOptions options, LocalDate today) {
        this.specifications = specifications;
        this.framework = framework;
        this.options = options;
        this.today = today;
        for (Unit unit : specifications.units()) {
            described
                    .computeIfAbsent(unit.identifier(), key -> new ArrayList<>(1))
                    .add(unit);
        }
        for (Qualification qualification : specifications.qualifications()) {
            for (Unit unit : units(qualification)) {
                offering.computeIfAbsent(unit.unitVersion(), key -> new LinkedHashSet<>())
                        .add(qualification);
            }
        }
    }

    /** Returns everything that is checked. */
    public Specifications specifications() {
        return specifications;
    }

    /** Returns the part in which every name resolves. */
    public Framework framework() {
        return framework;
    }

    /** Returns how it is checked. */
    public ValidationOptions options() {
        return options;
    }

    /** Returns the day as of which it is checked. */
    public LocalDate today() {
        return today;
    }

    /** Returns the framework of a qualification, or that of the options where it names none. */
    public QualificationsFramework frameworkOf(Qualification qualification) {
        return requireNonNull(qualification, "qualification").framework().orElse(options.framework());
    }

    /** Returns the frameworks of the qualifications that offer a unit, or that of the options where none does. */
    public SortedSet<QualificationsFramework> frameworksOf(Unit unit) {
        SortedSet<QualificationsFramework> frameworks = new TreeSet<>();
        offering(unit).forEach(qualification -> frameworks.add(frameworkOf(qualification)));
        if (frameworks.isEmpty()) {
            frameworks.add(options.framework());
        }
        return Collections.unmodifiableSortedSet(frameworks);
    }

    /** Returns the qualifications that offer this version of a unit. */
    public List<Qualification> offering(Unit unit) {
        return List.copyOf(offering.getOrDefault(requireNonNull(unit, "unit").unitVersion(), Set.of()));
    }

    /** Returns every description of a unit. */
    public List<Unit> described(UnitIdentifier unit) {
        return Collections.unmodifiableList(described.getOrDefault(requireNonNull(unit, "unit"), List.of()));
    }

    /** Returns the description of what a group offers: of the version it names, or else of the one in force. */
    public Optional<Unit> unit(Qualification qualification, OfferedUnit offered) {
        LocalDate day = dayOf(requireNonNull(qualification, "qualification"));
        List<Unit> versions = described(requireNonNull(offered, "offered").unit());
        return offered.version().isPresent()
                ? versions.stream()
                        .filter(unit -> unit.version().equals(offered.version().get()))
                        .findFirst()
                : framework.unit(offered.unit(), day).or(() -> versions.stream().findFirst());
    }

    /** Returns today while the qualification is in force, and else the day of its force that is nearest. */
    private LocalDate dayOf(Qualification qualification) {
        DatePeriod inForce = qualification.dates().inForce();
        return inForce.until()
                .filter(until -> until.isBefore(today))
                .or(() -> inForce.from().filter(from -> from.isAfter(today)))
                .orElse(today);
    }

    /** Returns the units that a qualification offers and somebody describes, each once. */
    public List<Unit> units(Qualification qualification) {
        Set<UnitIdentifier> seen = new LinkedHashSet<>();
        return requireNonNull(qualification, "qualification")
                .allGroups()
                .flatMap(group -> group.units().stream())
                .filter(offered -> seen.add(offered.unit()))
                .flatMap(offered -> unit(qualification, offered).stream())
                .toList();
    }

    /** Returns what the rules of combination of a qualification come to; it is found out once. */
    public CombinationAnalysis analysis(Qualification qualification) {
        return analyses.computeIfAbsent(
                requireNonNull(qualification, "qualification"),
                key -> RulesOfCombination.of(key, units(key)).analyse(options.budget()));
    }
}
