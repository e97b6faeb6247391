package io.github.qcf4j.combination;

import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Illustrative qualifications of units U1, U2 and so on, and what is asked about them. */
final class CertificateSamples {

    private CertificateSamples() {}

    static QualificationBuilder qualification(UnitGroup.Builder... groups) {
        QualificationBuilder builder = Qualification.builder(QualificationIdentifier.parse("999/0002/6"))
                .title("Level 3 Diploma in Contact Centre Operations");
        Arrays.stream(groups).map(UnitGroup.Builder::build).forEach(builder::group);
        return builder;
    }

    static UnitGroup.Builder group(String name, int... units) {
        UnitGroup.Builder group = UnitGroup.builder(name);
        Arrays.stream(units).mapToObj(CertificateSamples::id).forEach(group::unit);
        return group;
    }

    static UnitIdentifier id(int unit) {
        return UnitIdentifier.parse("U" + unit);
    }

    static List<UnitIdentifier> ids(int... units) {
        return Arrays.stream(units).mapToObj(CertificateSamples::id).toList();
    }

    static Unit unit(int unit, int credit, int level) {
        return Unit.builder(id(unit))
                .title("Unit " + unit)
                .credit(credit)
                .level(Level.parse(Integer.toString(level)))
                .build();
    }

    static List<HeldUnit> held(int... units) {
        return Arrays.stream(units)
                .mapToObj(CertificateSamples::id)
                .map(HeldUnit::of)
                .toList();
    }

    static Way way(Qualification qualification) {
        return Way.of(qualification, null, null).get(0);
    }

    static Optional<Certificate> explain(Qualification qualification, Collection<Unit> units, UsableUnits usable) {
        TreeMap<UnitIdentifier, Unit> described = new TreeMap<>();
        units.forEach(unit -> described.put(unit.identifier(), unit));
        return Certificates.explain(
                qualification, described, way(qualification), usable, basis -> true, SearchBudget.standard());
    }

    static List<String> check(
            Qualification qualification, Collection<Unit> units, UsableUnits usable, Obstacle obstacle) {
        Certificate certificate = Certificate.of(qualification.qualificationVersion(), way(qualification), obstacle);
        return CombinationChecker.of(qualification, units).check(certificate, usable);
    }
}
