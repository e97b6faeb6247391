package io.github.qcf4j.check;

import static io.github.qcf4j.check.Catalogue.TODAY;
import static io.github.qcf4j.check.Catalogue.finding;

import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.model.QualificationsFramework;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitReference;
import io.github.qcf4j.validation.ValidationOptions;
import java.time.LocalDate;
import java.util.List;

/** Results of checks that never ran, so that they stay the same whatever rules there are. */
final class Results {

    private static final String HASH = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final Suppression SUPPRESSION = Suppression.of(
            "house.title.short",
            Place.parse("J/999/0001"),
            "Registered under this title",
            "Head of standards",
            LocalDate.of(2015, 8, 31));

    private Results() {}

    /** Returns a result that has some of everything. */
    static CheckResult some() {
        Finding known = finding(HouseRule.HOUSE_OWNER_MISSING, "L/999/0002", "has no owner", "units/more.json:3:5");
        List<Finding> live = List.of(
                finding(
                        DocumentFinding.JSON_PROPERTY_UNKNOWN,
                        "/units/1/titel",
                        "is not a property of this object (nearest: 'title')",
                        "units/calls.json:5:31"),
                finding(HouseRule.HOUSE_UNIT_UNWANTED, "J/999/0001", "is not wanted", "units/calls.json:2:5"),
                Finding.of(HouseRule.HOUSE_OWNER_MISSING, Place.parse("H/999/0006"), "has no owner"),
                known);
        Baseline baseline = Baseline.of(List.of(
                known, finding(HouseRule.HOUSE_TITLE_SHORT, "L/999/0002", "has a short title", "units/more.json:3:5")));
        return CheckResult.builder(
                        CheckProfile.of(
                                ValidationOptions.builder()
                                        .framework(QualificationsFramework.RQF)
                                        .off("unit.level.missing")
                                        .build(),
                                List.of(SUPPRESSION)),
                        TODAY)
                .catalogue("7")
                .files(files(), List.of("package.json"))
                .suppressed(List.of(new SuppressedFinding(
                        finding(HouseRule.HOUSE_TITLE_SHORT, "J/999/0001", "has a short title", "units/calls.json:2:5"),
                        SUPPRESSION)))
                .compared(BaselineComparison.of(live, baseline, files()))
                .owners(Owners.of(Validated.of(Specifications.of(
                        List.of(Unit.builder(UnitReference.parse("J/999/0001"))
                                .title("Monitor calls")
                                .owner("Northern Awards")
                                .build()),
                        List.of()))))
                .build();
    }

    private static List<CheckedFile> files() {
        return List.of(
                new CheckedFile("units/calls.json", CheckedFile.Kind.SPECIFICATION, HASH),
                new CheckedFile("units/more.json", CheckedFile.Kind.SPECIFICATION, HASH),
                new CheckedFile("learner.json", CheckedFile.Kind.PORTFOLIO, HASH));
    }

    /** Returns a result without findings. */
    static CheckResult none() {
        return CheckResult.builder(CheckProfile.standard(), TODAY)
                .catalogue("7")
                .files(files().subList(0, 1), List.of())
                .build();
    }

    /** Returns a result with a text in every place in which somebody else's text can be. */
    static CheckResult hostile(String text) {
        String visible = text.isBlank() ? "x" : text;
        Suppression suppression = Suppression.of("house.title.short", Place.parse("/units/0"), visible, visible, TODAY);
        Finding finding = Finding.of(
                        HouseRule.HOUSE_UNIT_UNWANTED, Place.ofPointer("/" + text.replace("~", "")), visible)
                .at(new Location(visible, 1, 1));
        return CheckResult.builder(CheckProfile.standard(), TODAY)
                .files(List.of(new CheckedFile(visible, CheckedFile.Kind.SPECIFICATION, HASH)), List.of(visible))
                .findings(List.of(finding))
                .suppressed(List.of(new SuppressedFinding(finding, suppression)))
                .build();
    }
}
