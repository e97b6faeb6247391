package io.github.qcf4j.report;

import io.github.qcf4j.cohort.CohortCoverage;
import io.github.qcf4j.cohort.QualificationCoverage;
import io.github.qcf4j.document.PolicyDocument;
import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.model.UnitVersion;
import io.github.qcf4j.portfolio.CoveragePolicy;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** Makes documents of the coverage of a cohort. */
final class CohortDocuments {

    private CohortDocuments() {}

    static CohortCoverageDocument coverage(CohortCoverage coverage) {
        boolean usual = coverage.policy().equals(CoveragePolicy.anyAccepted());
        return new CohortCoverageDocument(
                CohortCoverageDocument.FORMAT,
                coverage.question().asOf().toString(),
                coverage.question().lastDay().toString(),
                coverage.question().nearCompletion(),
                usual ? null : PolicyDocument.of(coverage.policy()),
                coverage.isCancelled(),
                coverage.learners(),
                coverage.unread(),
                coverage.results(),
                coverage.withoutQualification(),
                coverage.errors(),
                coverage.warnings(),
                coverage.qualifications().stream()
                        .map(CohortDocuments::qualification)
                        .toList());
    }

    private static CohortCoverageDocument.Qualification qualification(QualificationCoverage coverage) {
        CoverageLayout layout = coverage.layout();
        return new CohortCoverageDocument.Qualification(
                coverage.qualification().identifier().text(),
                coverage.qualification().version().label(),
                coverage.qualification().title(),
                coverage.learners(),
                coverage.fullyCovered(),
                numbers(
                        Arrays.stream(UnitState.values())
                                .filter(state -> state != UnitState.NOT_STARTED)
                                .toList(),
                        coverage::credit),
                IntStream.range(0, layout.units())
                        .mapToObj(unit -> unit(coverage, unit))
                        .toList(),
                IntStream.range(0, layout.criteria())
                        .mapToObj(criterion -> criterion(coverage, criterion))
                        .toList(),
                new CohortCoverageDocument.Ending(
                        coverage.ending().total(),
                        coverage.ending().entries().stream()
                                .map(CohortCoverageDocument.Entry::of)
                                .toList()));
    }

    private static CohortCoverageDocument.Unit unit(QualificationCoverage coverage, int unit) {
        UnitVersion version = coverage.layout().unit(unit).unitVersion();
        return new CohortCoverageDocument.Unit(
                version.unit().text(),
                version.version().label(),
                coverage.layout().unit(unit).title(),
                coverage.workingFor(unit),
                numbers(List.of(UnitState.values()), state -> coverage.learners(unit, state)),
                new CohortCoverageDocument.Near(
                        coverage.nearCompletion(unit).total(),
                        coverage.nearCompletion(unit).entries().stream()
                                .map(CohortCoverageDocument.Learner::of)
                                .toList()),
                coverage.unitEnding(unit));
    }

    private static CohortCoverageDocument.Criterion criterion(QualificationCoverage coverage, int criterion) {
        return new CohortCoverageDocument.Criterion(
                coverage.layout().criterion(criterion).toString(),
                coverage.asked(criterion),
                coverage.lacking(criterion),
                numbers(List.of(CriterionStatus.values()), status -> coverage.learners(criterion, status)),
                coverage.criterionEnding(criterion));
    }

    private static <E extends Enum<E>> Map<String, Long> numbers(List<E> constants, ToLongFunction<E> number) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        constants.forEach(constant -> numbers.put(constant.name(), number.applyAsLong(constant)));
        return numbers;
    }
}
