package io.github.qcf4j.framework;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.finding.Sources;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitVersion;
import io.github.qcf4j.model.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Units and qualifications that are right as a whole, such as '999/0002/6' and every unit that its groups offer.
 * <p>
 * Every name in it resolves, and an identifier with a version means one thing. Several versions may stand side by side;
 * which of them is meant without its version being named is decided by a date. Make one and share it.
 */
public final class Framework {

    private final Catalogue<UnitIdentifier, UnitVersion, Unit> units;
    private final Catalogue<QualificationIdentifier, QualificationVersion, Qualification> qualifications;
    private final Map<QualificationVersion, Map<UnitIdentifier, Version>> namedVersions = new HashMap<>();

    /** Makes a framework of what was found to be right: no version is repeated and every name resolves. */
    Framework(List<Unit> units, List<Qualification> qualifications) {
        this.units = Catalogue.of(units, Unit::identifier, Unit::unitVersion, Unit::validity);
        this.qualifications = Catalogue.of(
                qualifications,
                Qualification::identifier,
                Qualification::qualificationVersion,
                qualification -> qualification.dates().inForce());
        qualifications.forEach(
                qualification -> namedVersions.put(qualification.qualificationVersion(), namedVersions(qualification)));
    }

    /**
     * Checks the specifications against each other and returns what is right of them, with everything that is not.
     * <p>
     * A unit or qualification with an error is left out, and so is a qualification that offers a unit left out. Equal
     * descriptions of one version are one.
     */
    public static Validated<Framework> of(Specifications specifications) {
        return new Assembly(requireNonNull(specifications, "specifications"), Sources.NONE, false).assemble();
    }

    /**
     * Checks what was read, and carries on what was found in reading.
     * <p>
     * Of a unit that was written and could not be understood it is not said again that nobody describes it.
     */
    public static Validated<Framework> of(Validated<Specifications> read) {
        Optional<Specifications> specifications = requireNonNull(read, "read").value();
        if (specifications.isEmpty()) {
            return Validated.invalid(read.findings());
        }
        return new Assembly(specifications.get(), read.sources(), read.hasErrors()).assemble(read.findings());
    }

    /** Checks units that were built in code. */
    public static Validated<Framework> of(Unit... units) {
        return of(List.of(units), List.of());
    }

    /** Checks units and qualifications that were built in code. */
    public static Validated<Framework> of(Collection<Unit> units, Collection<Qualification> qualifications) {
        return of(Specifications.of(List.copyOf(units), List.copyOf(qualifications)));
    }

    /** Returns every version of every unit, by identifier and version. */
    public List<Unit> units() {
        return units.all();
    }

    /** Returns every version of every qualification, by identifier and version. */
    public List<Qualification> qualifications() {
        return qualifications.all();
    }

    /** Finds a version of a unit. */
    public Optional<Unit> unit(UnitVersion version) {
        return units.version(requireNonNull(version, "version"));
    }

    /** Returns all versions of a unit, in their order; none when the unit is not here. */
    public List<Unit> versions(UnitIdentifier unit) {
        return units.versions(requireNonNull(unit, "unit"));
    }

    /**
     * Finds the version of a unit that is in force on a date.
     * <p>
     * Of several the latest to begin is meant. When none is in force it is the latest that began before the date, and
     * else the first, so that a unit that is here is always found.
     */
    public Optional<Unit> unit(UnitIdentifier unit, LocalDate on) {
        return units.on(requireNonNull(unit, "unit"), requireNonNull(on, "on"));
    }

    /** Finds the version of a unit for a learner on a qualification: the one its groups name, else as on the date. */
    public Optional<Unit> unit(Qualification qualification, UnitIdentifier unit, LocalDate registered) {
        Map<UnitIdentifier, Version> named =
                namedVersions.get(requireNonNull(qualification, "qualification").qualificationVersion());
        Version version = (named == null ? namedVersions(qualification) : named).get(requireNonNull(unit, "unit"));
        return version == null ? unit(unit, registered) : unit(new UnitVersion(unit, version));
    }

    /** Finds a version of a qualification. */
    public Optional<Qualification> qualification(QualificationVersion version) {
        return qualifications.version(requireNonNull(version, "version"));
    }

    /** Returns all versions of a qualification, in their order; none when the qualification is not here. */
    public List<Qualification> versions(QualificationIdentifier qualification) {
        return qualifications.versions(requireNonNull(qualification, "qualification"));
    }

    /** Finds the version of a qualification that is in force on a date, chosen as for a unit. */
    public Optional<Qualification> qualification(QualificationIdentifier qualification, LocalDate on) {
        return qualifications.on(requireNonNull(qualification, "qualification"), requireNonNull(on, "on"));
    }

    private static Map<UnitIdentifier, Version> namedVersions(Qualification qualification) {
        Map<UnitIdentifier, Version> named = new HashMap<>();
        qualification
                .allGroups()
                .flatMap(group -> group.units().stream())
                .forEach((OfferedUnit offered) ->
                        offered.version().ifPresent(version -> named.putIfAbsent(offered.unit(), version)));
        return named;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Framework other
                && units().equals(other.units())
                && qualifications().equals(other.qualifications());
    }

    @Override
    public int hashCode() {
        return Objects.hash(units(), qualifications());
    }

    /** Returns the units and qualifications by identifier and version, such as '[J/999/0001@1] [999/0002/6@1]'. */
    @Override
    public String toString() {
        return units() + " " + qualifications();
    }
}
