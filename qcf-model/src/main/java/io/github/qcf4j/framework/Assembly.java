package io.github.qcf4j.framework;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.finding.Sources;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The making of one framework: what is wrong with the specifications, and what is left of them without it. */
final class Assembly {

    private final List<Unit> units;
    private final List<Qualification> qualifications;
    private final DescribedUnits described;
    private final Sources sources;
    private final List<Finding> findings = new ArrayList<>();

    Assembly(Specifications specifications, Sources sources, boolean readWithErrors) {
        this.units = specifications.units().stream().distinct().toList();
        this.qualifications =
                specifications.qualifications().stream().distinct().toList();
        this.described = DescribedUnits.of(units, readWithErrors ? sources : Sources.NONE);
        this.sources = sources;
    }

    /** Returns the framework and everything found. */
    Validated<Framework> assemble() {
        return assemble(List.of());
    }

    /** Returns the framework and everything found, what was found in reading included. */
    Validated<Framework> assemble(List<Finding> foundInReading) {
        findRepeats(units, Unit::unitVersion, Place::of, FrameworkFinding.UNIT_VERSION_REPEATED);
        findRepeats(
                qualifications,
                Qualification::qualificationVersion,
                Place::of,
                FrameworkFinding.QUALIFICATION_VERSION_REPEATED);
        units.forEach(unit -> findings.addAll(new NamesInUnit(unit, described).findings()));
        Set<QualificationVersion> versions =
                qualifications.stream().map(Qualification::qualificationVersion).collect(Collectors.toSet());
        qualifications.forEach(qualification ->
                findings.addAll(new NamesInQualification(qualification, described, versions).findings()));
        Framework framework = framework();
        findings.addAll(foundInReading);
        return Validated.of(framework, findings.stream().distinct().toList(), sources);
    }

    private <V, T> void findRepeats(
            List<T> entries, Function<T, V> version, Function<V, Place> place, FindingKind kind) {
        Map<V, Integer> counts = new LinkedHashMap<>();
        entries.forEach(entry -> counts.merge(version.apply(entry), 1, Integer::sum));
        counts.forEach((repeated, count) -> {
            if (count > 1) {
                findings.add(
                        Finding.of(kind, place.apply(repeated), "is described in %s different ways".formatted(count)));
            }
        });
    }

    private Framework framework() {
        Set<UnitVersion> wrongUnits = new HashSet<>(described.unread());
        Set<QualificationVersion> wrongQualifications = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                finding.place().unitVersion().ifPresent(wrongUnits::add);
                finding.place().qualificationVersion().ifPresent(wrongQualifications::add);
            }
        }
        return new Framework(
                units.stream()
                        .filter(unit -> !wrongUnits.contains(unit.unitVersion()))
                        .toList(),
                qualifications.stream()
                        .filter(qualification -> !wrongQualifications.contains(qualification.qualificationVersion()))
                        .filter(qualification -> offersNone(qualification, wrongUnits))
                        .toList());
    }

    /** Returns whether the qualification can do without the units: it offers none of them, in no version. */
    private boolean offersNone(Qualification qualification, Set<UnitVersion> wrong) {
        return qualification
                .allGroups()
                .flatMap(group -> group.units().stream())
                .flatMap(offered -> described.versions(offered).stream())
                .noneMatch(wrong::contains);
    }
}
