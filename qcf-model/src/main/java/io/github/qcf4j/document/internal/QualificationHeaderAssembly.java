package io.github.qcf4j.document.internal;

import static io.github.qcf4j.document.internal.Assembly.all;
import static io.github.qcf4j.document.internal.Assembly.given;

import io.github.qcf4j.document.GradingDocument;
import io.github.qcf4j.document.OrganisationDocument;
import io.github.qcf4j.document.QualificationDatesDocument;
import io.github.qcf4j.document.QualificationDocument;
import io.github.qcf4j.document.TitlePartsDocument;
import io.github.qcf4j.model.AgeBand;
import io.github.qcf4j.model.AwardingOrganisation;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Grading;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Nation;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.QualificationDates;
import io.github.qcf4j.model.QualificationSize;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.QualificationsFramework;
import io.github.qcf4j.model.SectorSubjectArea;
import io.github.qcf4j.model.SpecificationStatus;
import io.github.qcf4j.model.TitleParts;
import io.github.qcf4j.model.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes what a qualification says about itself, beside its units and rules. */
final class QualificationHeaderAssembly {

    private final Assembly assembly;
    private final SharedAssembly shared;

    QualificationHeaderAssembly(Assembly assembly, SharedAssembly shared) {
        this.assembly = assembly;
        this.shared = shared;
    }

    /** Checks that those parts fit together that have parts of their own. */
    void check(QualificationDocument document, Spot spot) {
        check(document.dates(), spot.property("dates"), QualificationHeaderAssembly::dates);
        check(document.grading(), spot.property("grading"), QualificationHeaderAssembly::grading);
        check(document.guidedLearningHours(), spot.property("guidedLearningHours"), RuleAssembly::bounds);
    }

    private <D> void check(@Nullable D part, Spot spot, Function<D, ?> maker) {
        if (part != null) {
            assembly.make(spot, () -> maker.apply(part));
        }
    }

    /** Hands everything that the document says about the qualification itself to the builder. */
    void set(QualificationDocument document, QualificationBuilder builder) {
        builder.title(given(document.title()));
        history(document, builder);
        size(document, builder);
        use(document, builder);
        if (document.titleParts() != null) {
            builder.titleParts(titleParts(document.titleParts()));
        }
        if (document.organisation() != null) {
            builder.organisation(organisation(document.organisation()));
        }
        if (document.grading() != null) {
            builder.grading(grading(document.grading()));
        }
        if (document.dates() != null) {
            builder.dates(dates(document.dates()));
        }
        builder.statements(shared.statements(document.statements()));
    }

    private void history(QualificationDocument document, QualificationBuilder builder) {
        builder.otherCodes(shared.localCodes(document.otherCodes()));
        Assembly.set(document.structureReference(), builder::structureReference);
        Assembly.set(document.version(), Version::parse, builder::version);
        Assembly.set(document.status(), SpecificationStatus::valueOf, builder::status);
        Assembly.set(document.replaces(), QualificationVersion::parse, builder::replaces);
    }

    private static void size(QualificationDocument document, QualificationBuilder builder) {
        Assembly.set(document.framework(), QualificationsFramework::valueOf, builder::framework);
        Assembly.set(document.level(), Level::parse, builder::level);
        builder.otherLevels(all(document.otherLevels(), Level::parse));
        Assembly.set(document.eqfLevel(), builder::eqfLevel);
        Assembly.set(document.type(), builder::type);
        Assembly.set(document.size(), QualificationSize::valueOf, builder::size);
        Assembly.set(document.credit(), credit -> builder.credit(new Credit(credit)));
        if (document.guidedLearningHours() != null) {
            builder.guidedLearningHours(RuleAssembly.bounds(document.guidedLearningHours()));
        }
        Assembly.set(document.totalQualificationTime(), hours -> builder.totalQualificationTime(new Hours(hours)));
        Assembly.set(document.accumulationLimit(), Period::parse, builder::accumulationLimit);
    }

    private void use(QualificationDocument document, QualificationBuilder builder) {
        builder.sectorSubjectAreas(all(document.sectorSubjectAreas(), SectorSubjectArea::parse))
                .ages(all(document.ages(), AgeBand::valueOf))
                .nations(all(document.nations(), Nation::valueOf))
                .languages(all(document.languages()))
                .occupationalStandards(shared.occupationalStandards(document.occupationalStandards()));
        Assembly.set(document.minimumAge(), builder::minimumAge);
    }

    private static TitleParts titleParts(TitlePartsDocument document) {
        TitleParts.Builder builder = TitleParts.builder();
        Assembly.set(document.organisation(), builder::organisation);
        Assembly.set(document.level(), builder::level);
        Assembly.set(document.type(), builder::type);
        Assembly.set(document.size(), builder::size);
        Assembly.set(document.content(), builder::content);
        Assembly.set(document.endorsement(), builder::endorsement);
        return builder.build();
    }

    private static AwardingOrganisation organisation(OrganisationDocument document) {
        AwardingOrganisation.Builder builder = AwardingOrganisation.builder(given(document.name()));
        Assembly.set(document.acronym(), builder::acronym);
        Assembly.set(document.recognitionNumber(), builder::recognitionNumber);
        return builder.build();
    }

    private static Grading grading(GradingDocument document) {
        return document.type() == null
                ? Grading.ofScale(all(document.scale()))
                : Grading.of(document.type(), all(document.scale()));
    }

    private static QualificationDates dates(QualificationDatesDocument document) {
        QualificationDates.Builder builder = QualificationDates.builder();
        Assembly.set(document.regulationStart(), LocalDate::parse, builder::regulationStart);
        Assembly.set(document.operationalStart(), LocalDate::parse, builder::operationalStart);
        Assembly.set(document.operationalEnd(), LocalDate::parse, builder::operationalEnd);
        Assembly.set(document.certificationEnd(), LocalDate::parse, builder::certificationEnd);
        Assembly.set(document.review(), LocalDate::parse, builder::review);
        return builder.build();
    }
}
