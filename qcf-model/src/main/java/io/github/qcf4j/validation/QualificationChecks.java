package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All checks of one qualification with its units, and of units that no qualification offers. */
final class QualificationChecks implements SpecificationCheck {

    private static final List<QualificationCheck> CHECKS = List.of(
            new QualificationIdentifierCheck(),
            new QualificationTitleCheck(),
            new QualificationSizeCheck(),
            new QualificationRecordCheck(),
            new QualificationDatesCheck(),
            new CreditTotalCheck(),
            new OfferedUnitsCheck(),
            new ReplacementCheck(),
            new PathwayCheck(),
            new UnitOrderCheck(),
            new AnalysisCheck(),
            new HoursRangeCheck(),
            new StatementNumberCheck());

    private static final List<SpecificationRule> OF_OTHER_CHECKS =
            List.of(CombinationRule.UNIT_OFFERED_VERSIONS, IdentifierRule.UNIT_CONTENT_REPEATED);

    @Override
    public List<SpecificationRule> kinds() {
        return Stream.of(IdentifierRule.values(), QualificationRule.values(), CombinationRule.values())
                .<SpecificationRule>flatMap(Arrays::stream)
                .filter(rule -> !OF_OTHER_CHECKS.contains(rule))
                .toList();
    }

    @Override
    public void check(CheckedSpecifications specifications, Consumer<Finding> findings) {
        Vocabulary vocabulary = Vocabulary.of(specifications.options());
        List<Qualification> qualifications = specifications.specifications().qualifications();
        for (Qualification qualification : qualifications) {
            QualificationInHand inHand = new QualificationInHand(specifications, vocabulary, qualification, findings);
            CHECKS.forEach(check -> check.check(inHand));
        }
        if (!qualifications.isEmpty()) {
            findOrphans(specifications, findings);
        }
    }

    private static void findOrphans(CheckedSpecifications all, Consumer<Finding> findings) {
        Set<UnitIdentifier> named = new HashSet<>();
        for (Qualification qualification : all.specifications().qualifications()) {
            named.addAll(qualification.units());
            qualification
                    .allGroups()
                    .flatMap(group -> group.units().stream())
                    .forEach(offered -> named.addAll(offered.equivalents()));
        }
        for (Unit unit : all.specifications().units()) {
            if (!named.contains(unit.identifier()) && unit.translationOf().isEmpty()) {
                findings.accept(Finding.of(
                        CombinationRule.UNIT_ORPHAN, Place.of(unit.unitVersion()), "is offered by no qualification"));
            }
        }
    }
}
