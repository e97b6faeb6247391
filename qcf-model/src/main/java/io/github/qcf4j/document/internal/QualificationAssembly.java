package io.github.qcf4j.document.internal;

import static io.github.qcf4j.document.internal.Assembly.all;
import static io.github.qcf4j.document.internal.Assembly.given;
import static io.github.qcf4j.document.internal.Assembly.set;

import io.github.qcf4j.document.PathwayDocument;
import io.github.qcf4j.document.QualificationDocument;
import io.github.qcf4j.document.RequirementDocument;
import io.github.qcf4j.document.SizeDocument;
import io.github.qcf4j.document.WrittenForm;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.GuidanceItem;
import io.github.qcf4j.model.Overlay;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.QualificationCode;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.QualificationNumber;
import io.github.qcf4j.model.QualificationSize;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.validation.QualificationFinding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes qualifications of what a document says about them. */
final class QualificationAssembly {

    private final Assembly assembly;
    private final Problems problems;
    private final QualificationHeaderAssembly header;
    private final SharedAssembly shared;
    private final RequirementAssembly requirements;
    private final RuleAssembly rules;
    private final GroupAssembly groups;

    QualificationAssembly(Problems problems) {
        this.problems = problems;
        this.assembly = new Assembly(problems);
        this.shared = new SharedAssembly(assembly);
        this.header = new QualificationHeaderAssembly(assembly, shared);
        this.requirements = new RequirementAssembly(assembly);
        this.rules = new RuleAssembly(assembly);
        this.groups = new GroupAssembly(assembly);
    }

    /** Returns the qualification that is written here, or nothing where something is wrong with it. */
    Optional<Qualification> qualification(QualificationDocument document, Spot spot) {
        ConstraintCheck.check(document, spot, problems);
        checkIdentifier(document, spot);
        groups.checkNames(document.groups(), spot.property("groups"));
        checkNames(document.pathways(), PathwayDocument::name, spot.property("pathways"));
        checkNames(document.sizes(), SizeDocument::name, spot.property("sizes"));
        header.check(document, spot);
        Parts parts = new Parts(
                groups.groups(document.groups(), spot.property("groups")),
                rules.rules(document.rules(), spot.property("rules")),
                assembly.each(document.pathways(), spot.property("pathways"), this::pathway),
                assembly.each(document.sizes(), spot.property("sizes"), this::size),
                assembly.each(document.overlays(), spot.property("overlays"), this::overlay),
                shared.guidance(document.guidance(), spot.property("guidance")));
        Optional<Qualification> qualification = assembly.make(spot, () -> qualification(document, parts));
        qualification.ifPresentOrElse(
                made -> locate(made, spot),
                () -> named(document).ifPresent(named -> problems.locateUnread(Place.of(named), spot)));
        return qualification;
    }

    /** Returns which version of which one it is, as far as that can be understood, whatever is wrong with the rest. */
    private static Optional<QualificationVersion> named(QualificationDocument document) {
        Version version = Assembly.<Version>understood(document.version(), WrittenForm.VERSION, Version::parse)
                .orElse(Version.FIRST);
        return Assembly.<QualificationIdentifier>understood(
                        document.number(), WrittenForm.QUALIFICATION_NUMBER, QualificationNumber::parse)
                .or(() ->
                        Assembly.understood(document.code(), WrittenForm.QUALIFICATION_CODE, QualificationCode::parse))
                .map(qualification -> new QualificationVersion(qualification, version));
    }

    private void checkIdentifier(QualificationDocument document, Spot spot) {
        if (document.number() == null && document.code() == null) {
            assembly.missing(QualificationFinding.QUALIFICATION_IDENTIFIER_MISSING, spot, "number", "code");
        } else if (document.number() != null && document.code() != null) {
            problems.reportConflict(spot.property("code"), "number");
        }
        Spot number = spot.property("number");
        if (document.number() != null
                && !problems.isBroken(number)
                && !QualificationNumber.parse(document.number()).hasRightCheckCharacter()) {
            problems.report(QualificationFinding.QUALIFICATION_NUMBER_CHECK, number);
        }
    }

    private <D> void checkNames(@Nullable List<D> documents, Function<D, @Nullable String> nameOf, Spot list) {
        Set<String> before = new HashSet<>();
        List<D> entries = all(documents);
        for (int i = 0; i < entries.size(); i++) {
            String name = entries.get(i) == null ? null : nameOf.apply(entries.get(i));
            if (name != null && !before.add(name)) {
                problems.report(QualificationFinding.NAME_REPEATED, list.item(i).property("name"));
            }
        }
    }

    private Optional<Pathway> pathway(PathwayDocument document, Spot spot) {
        List<RuleOfCombination> own = rules.rules(document.rules(), spot.property("rules"));
        return assembly.make(spot, () -> {
            Pathway.Builder builder = Pathway.builder(given(document.name()));
            set(document.title(), builder::title);
            set(document.endorsement(), builder::endorsement);
            return builder.groups(all(document.groups()))
                    .rules(own)
                    .rulesComplete(!Boolean.FALSE.equals(document.rulesComplete()))
                    .build();
        });
    }

    private Optional<SizeOption> size(SizeDocument document, Spot spot) {
        List<RuleOfCombination> own = rules.rules(document.rules(), spot.property("rules"));
        return assembly.make(spot, () -> {
            SizeOption.Builder builder = SizeOption.builder(given(document.name()));
            set(document.size(), QualificationSize::valueOf, builder::size);
            set(document.number(), QualificationIdentifier::parse, builder::number);
            return builder.rules(own)
                    .rulesComplete(!Boolean.FALSE.equals(document.rulesComplete()))
                    .build();
        });
    }

    private Optional<Overlay> overlay(RequirementDocument document, Spot spot) {
        if (document.unit() == null) {
            assembly.missing(QualificationFinding.OVERLAY_UNIT_MISSING, spot, "unit");
        }
        return requirements
                .requirement(document, spot)
                .flatMap(requirement -> assembly.make(
                        spot, () -> new Overlay(UnitIdentifier.parse(given(document.unit())), requirement)));
    }

    private Qualification qualification(QualificationDocument document, Parts parts) {
        QualificationBuilder builder = Qualification.builder(
                document.number() != null
                        ? QualificationNumber.parse(document.number())
                        : QualificationCode.parse(given(document.code())));
        header.set(document, builder);
        return builder.groups(parts.groups())
                .rules(parts.rules())
                .rulesComplete(!Boolean.FALSE.equals(document.rulesComplete()))
                .pathways(parts.pathways())
                .sizes(parts.sizes())
                .overlays(parts.overlays())
                .guidance(parts.guidance())
                .build();
    }

    private void locate(Qualification qualification, Spot spot) {
        Place place = Place.of(qualification.qualificationVersion());
        problems.locateWithProperties(place, spot);
        locate(place, qualification.groups(), spot.property("groups"));
        for (int i = 0; i < qualification.rules().size(); i++) {
            problems.locate(place.atRule(i + 1), spot.property("rules").item(i));
        }
        for (int i = 0; i < qualification.pathways().size(); i++) {
            String name = qualification.pathways().get(i).name();
            problems.locate(place.atPathway(name), spot.property("pathways").item(i));
        }
        for (int i = 0; i < qualification.sizes().size(); i++) {
            String name = qualification.sizes().get(i).name();
            problems.locate(place.atSize(name), spot.property("sizes").item(i));
        }
        for (int i = 0; i < qualification.overlays().size(); i++) {
            problems.locate(place.atOverlay(i + 1), spot.property("overlays").item(i));
        }
        for (int i = 0; i < qualification.guidance().size(); i++) {
            problems.locate(place.atGuidance(i + 1), spot.property("guidance").item(i));
        }
    }

    private void locate(Place place, List<UnitGroup> nested, Spot list) {
        for (int i = 0; i < nested.size(); i++) {
            problems.locateWithProperties(place.atGroup(nested.get(i).name()), list.item(i));
            locate(place, nested.get(i).groups(), list.item(i).property("groups"));
        }
    }

    /**
     * The parts of a qualification that are made before it.
     *
     * @param groups  the groups
     * @param rules  the rules
     * @param pathways  the pathways
     * @param sizes  the sizes
     * @param overlays  the overlays
     * @param guidance  the guidance
     */
    private record Parts(
            List<UnitGroup> groups,
            List<RuleOfCombination> rules,
            List<Pathway> pathways,
            List<SizeOption> sizes,
            List<Overlay> overlays,
            List<GuidanceItem> guidance) {}
}
