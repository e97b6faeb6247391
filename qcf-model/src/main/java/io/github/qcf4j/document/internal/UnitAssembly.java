package io.github.qcf4j.document.internal;

import static io.github.qcf4j.document.internal.Assembly.all;
import static io.github.qcf4j.document.internal.Assembly.given;
import static io.github.qcf4j.document.internal.Assembly.set;

import io.github.qcf4j.document.ChoiceDocument;
import io.github.qcf4j.document.CriterionDocument;
import io.github.qcf4j.document.OutcomeDocument;
import io.github.qcf4j.document.UnitDocument;
import io.github.qcf4j.document.WrittenForm;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.AssessmentCriterion;
import io.github.qcf4j.model.Availability;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.GuidanceItem;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.OutcomeKind;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.SectorSubjectArea;
import io.github.qcf4j.model.SpecificationStatus;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitBuilder;
import io.github.qcf4j.model.UnitCode;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitReference;
import io.github.qcf4j.model.UnitType;
import io.github.qcf4j.model.UnitVersion;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.validation.UnitFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes units of what a document says about them. */
final class UnitAssembly {

    private final Assembly assembly;
    private final Problems problems;
    private final SharedAssembly shared;
    private final RequirementAssembly requirements;

    UnitAssembly(Problems problems) {
        this.problems = problems;
        this.assembly = new Assembly(problems);
        this.shared = new SharedAssembly(assembly);
        this.requirements = new RequirementAssembly(assembly);
    }

    /** Returns the unit that is written here, or nothing where something is wrong with it. */
    Optional<Unit> unit(UnitDocument document, Spot spot) {
        ConstraintCheck.check(document, spot, problems);
        checkIdentifier(document, spot);
        assembly.check(spot, List.of("from", "until"), () -> Assembly.period(document.from(), document.until()));
        new NumberCheck(problems).check(document, spot);
        requirements.checkWithinUnit(document.requirements(), spot.property("requirements"));
        Parts parts = new Parts(
                assembly.each(document.outcomes(), spot.property("outcomes"), this::outcome),
                assembly.each(document.choices(), spot.property("choices"), this::choice),
                assembly.each(document.requirements(), spot.property("requirements"), requirements::requirement),
                shared.guidance(document.guidance(), spot.property("guidance")));
        Optional<Unit> unit = assembly.make(spot, () -> unit(document, parts));
        unit.ifPresentOrElse(
                made -> locate(made, spot),
                () -> named(document).ifPresent(named -> problems.locateUnread(Place.of(named), spot)));
        return unit;
    }

    /** Returns which version of which unit it is, as far as that can be understood, whatever is wrong with the rest. */
    private static Optional<UnitVersion> named(UnitDocument document) {
        Version version = Assembly.<Version>understood(document.version(), WrittenForm.VERSION, Version::parse)
                .orElse(Version.FIRST);
        return Assembly.<UnitIdentifier>understood(
                        document.reference(), WrittenForm.UNIT_REFERENCE, UnitReference::parse)
                .or(() -> Assembly.understood(document.code(), WrittenForm.UNIT_CODE, UnitCode::parse))
                .map(unit -> new UnitVersion(unit, version));
    }

    private void checkIdentifier(UnitDocument document, Spot spot) {
        if (document.reference() == null && document.code() == null) {
            assembly.missing(UnitFinding.UNIT_IDENTIFIER_MISSING, spot, "reference", "code");
        } else if (document.reference() != null && document.code() != null) {
            problems.reportConflict(spot.property("code"), "reference");
        }
        Spot reference = spot.property("reference");
        if (document.reference() != null
                && !problems.isBroken(reference)
                && !UnitReference.parse(document.reference()).hasRightCheckCharacter()) {
            problems.report(UnitFinding.UNIT_REFERENCE_CHECK, reference);
        }
    }

    private Optional<LearningOutcome.Builder> outcome(OutcomeDocument document, Spot spot) {
        List<AssessmentCriterion.Builder> criteria =
                assembly.each(document.criteria(), spot.property("criteria"), this::criterion);
        return assembly.make(spot, () -> {
            LearningOutcome.Builder builder = LearningOutcome.builder(given(document.statement()));
            set(document.number(), builder::number);
            set(document.kind(), OutcomeKind::valueOf, builder::declaredKind);
            builder.content(all(document.content()));
            criteria.forEach(builder::criterion);
            return builder;
        });
    }

    private Optional<AssessmentCriterion.Builder> criterion(CriterionDocument document, Spot spot) {
        List<RangeDemand> range = requirements.range(document.range(), spot.property("range"));
        return assembly.make(spot, () -> {
            AssessmentCriterion.Builder builder = AssessmentCriterion.builder(given(document.statement()));
            set(document.number(), builder::number);
            return builder.content(all(document.content())).range(range);
        });
    }

    private Optional<CriterionChoice> choice(ChoiceDocument document, Spot spot) {
        return assembly.make(spot, () -> {
            Integer atLeast = document.atLeast();
            return new CriterionChoice(atLeast == null ? 0 : atLeast, all(document.of()));
        });
    }

    private Unit unit(UnitDocument document, Parts parts) {
        UnitBuilder builder = Unit.builder(identifier(document)).title(given(document.title()));
        history(document, builder);
        size(document, builder);
        use(document, builder);
        if (document.outcomes() != null) {
            builder.outcomes(List.of());
        }
        parts.outcomes().forEach(builder::outcome);
        return builder.choices(parts.choices())
                .requirements(parts.requirements())
                .guidance(parts.guidance())
                .statements(shared.statements(document.statements()))
                .build();
    }

    private static UnitIdentifier identifier(UnitDocument document) {
        return document.reference() != null
                ? UnitReference.parse(document.reference())
                : UnitCode.parse(given(document.code()));
    }

    private void history(UnitDocument document, UnitBuilder builder) {
        set(document.version(), Version::parse, builder::version);
        set(document.status(), SpecificationStatus::valueOf, builder::status);
        builder.validity(Assembly.period(document.from(), document.until()));
        set(document.review(), LocalDate::parse, builder::review);
        set(document.replaces(), UnitVersion::parse, builder::replaces);
        set(document.translationOf(), UnitVersion::parse, builder::translationOf);
        builder.otherCodes(shared.localCodes(document.otherCodes()));
    }

    private static void size(UnitDocument document, UnitBuilder builder) {
        set(document.level(), Level::parse, builder::level);
        set(document.credit(), credit -> builder.credit(new Credit(credit)));
        set(document.guidedLearningHours(), hours -> builder.guidedLearningHours(new Hours(hours)));
        set(document.learningTime(), hours -> builder.learningTime(new Hours(hours)));
        set(document.gradingScale(), builder::gradingScale);
    }

    private void use(UnitDocument document, UnitBuilder builder) {
        set(document.type(), UnitType::valueOf, builder::type);
        set(document.availability(), Availability::valueOf, builder::availability);
        set(document.owner(), builder::owner);
        builder.restrictedTo(all(document.restrictedTo()))
                .languages(all(document.languages()))
                .sectorSubjectAreas(all(document.sectorSubjectAreas(), SectorSubjectArea::parse))
                .occupationalStandards(shared.occupationalStandards(document.occupationalStandards()));
    }

    private void locate(Unit unit, Spot spot) {
        Place place = Place.of(unit.unitVersion());
        problems.locateWithProperties(place, spot);
        for (int i = 0; i < unit.outcomes().size(); i++) {
            LearningOutcome outcome = unit.outcomes().get(i);
            Spot at = spot.property("outcomes").item(i);
            problems.locateWithProperties(place.atOutcome(outcome.number()), at);
            for (int j = 0; j < outcome.criteria().size(); j++) {
                String number = outcome.criteria().get(j).number();
                problems.locateWithProperties(
                        place.atCriterion(number), at.property("criteria").item(j));
            }
        }
        for (int i = 0; i < unit.choices().size(); i++) {
            problems.locate(place.atChoice(i + 1), spot.property("choices").item(i));
        }
        for (int i = 0; i < unit.requirements().size(); i++) {
            problems.locate(
                    place.atRequirement(i + 1), spot.property("requirements").item(i));
        }
        for (int i = 0; i < unit.guidance().size(); i++) {
            problems.locate(place.atGuidance(i + 1), spot.property("guidance").item(i));
        }
    }

    /**
     * The parts of a unit that are made before it.
     *
     * @param outcomes  the outcomes, perhaps still without numbers
     * @param choices  the choices
     * @param requirements  the requirements
     * @param guidance  the guidance
     */
    private record Parts(
            List<LearningOutcome.Builder> outcomes,
            List<CriterionChoice> choices,
            List<EvidenceRequirement> requirements,
            List<GuidanceItem> guidance) {}
}
