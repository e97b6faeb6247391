package io.github.qcf4j.testkit;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.RequirementCoverage;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceSetting;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.Person;
import io.github.qcf4j.portfolio.PlannedActivity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Activities by chance, most of them for what a report says is open, some of them useless. */
final class ActivitiesByChance {

    private final CoverageReport report;
    private final Dice dice;
    private final List<CriterionReference> asked;
    private final List<RangeDemand> ranges;
    private final List<String> people;

    ActivitiesByChance(CoverageReport report, Dice dice) {
        this.report = report;
        this.dice = dice;
        this.asked = Stream.of(report.selectedUnits(), report.selectedUnits(), report.units())
                .flatMap(List::stream)
                .flatMap(unit -> unit.criteria().stream())
                .map(criterion -> criterion.reference())
                .toList();
        this.ranges = report.units().stream()
                .map(UnitCoverage::requirements)
                .flatMap(List::stream)
                .map(RequirementCoverage::requirement)
                .flatMap(requirement -> requirement.range().stream())
                .distinct()
                .toList();
        this.people = Stream.concat(
                        report.portfolio().people().stream().map(Person::identifier),
                        Stream.of("assessor-1", "assessor-2", report.learner()))
                .toList();
    }

    /** Returns so many activities at the most; none where there is no criterion. */
    List<PlannedActivity> activities(int most) {
        List<PlannedActivity> activities = new ArrayList<>();
        List<Evidence> items = dice.some(report.portfolio().evidence(), dice.between(0, 2));
        if (!asked.isEmpty()) {
            int count = dice.between(1, most);
            for (int i = 1; i <= count; i++) {
                activities.add(i <= items.size() ? ofEvidence(items.get(i - 1)) : activity("A%02d".formatted(i)));
            }
        }
        return activities;
    }

    private PlannedActivity ofEvidence(Evidence item) {
        PlannedActivity.Builder builder = PlannedActivity.ofEvidence(item.identifier(), criteria());
        addRest(builder);
        return builder.weight(dice.between(0, 2)).build();
    }

    private PlannedActivity activity(String reference) {
        PlannedActivity.Builder builder = PlannedActivity.builder(reference, criteria());
        if (!dice.chance(10)) {
            builder.method(dice.pick(AssessmentMethod.values()));
        }
        if (dice.chance(50)) {
            builder.setting(dice.pick(EvidenceSetting.values())).simulationAgreed(dice.chance(50));
        }
        if (dice.chance(50)) {
            builder.on(report.asOf().minusDays(dice.between(-2, 30)));
        }
        addRest(builder);
        return builder.weight(dice.between(0, 4)).build();
    }

    private void addRest(PlannedActivity.Builder builder) {
        if (dice.chance(60)) {
            builder.assessor(dice.pick(people));
        }
        for (RangeDemand range : ranges) {
            if (dice.chance(60)) {
                List<String> values =
                        dice.some(range.values(), dice.between(1, range.values().size()));
                if (dice.chance(20)) {
                    builder.range(dice.pick(asked), range.attribute(), values);
                } else {
                    builder.range(range.attribute(), values);
                }
            }
        }
    }

    private List<CriterionReference> criteria() {
        return dice.some(asked, dice.between(1, 8)).stream().distinct().toList();
    }
}
