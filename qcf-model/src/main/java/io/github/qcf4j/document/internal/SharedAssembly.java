package io.github.qcf4j.document.internal;

import static io.github.qcf4j.document.internal.Assembly.all;
import static io.github.qcf4j.document.internal.Assembly.given;
import static io.github.qcf4j.document.internal.Assembly.set;

import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.document.GuidanceCheckDocument;
import io.github.qcf4j.document.GuidanceDocument;
import io.github.qcf4j.document.LocalCodeDocument;
import io.github.qcf4j.document.OccupationalStandardDocument;
import io.github.qcf4j.document.StatementDocument;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CitedReferenceKind;
import io.github.qcf4j.model.EvidencePart;
import io.github.qcf4j.model.GuidanceCheck;
import io.github.qcf4j.model.GuidanceItem;
import io.github.qcf4j.model.GuidanceKind;
import io.github.qcf4j.model.LocalCode;
import io.github.qcf4j.model.OccupationalStandard;
import io.github.qcf4j.model.Statement;
import io.github.qcf4j.model.StatementKind;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.validation.UnitFinding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes what units and qualifications have in common: codes, standards, statements and guidance. */
final class SharedAssembly {

    private static final Map<GuidanceCheck.Kind, List<String>> CHECK_PROPERTIES = Map.of(
            GuidanceCheck.Kind.BREADTH, List.of("kind", "attribute", "atLeast", "values"),
            GuidanceCheck.Kind.PARTS, List.of("kind", "parts"),
            GuidanceCheck.Kind.CITES, List.of("kind", "references"),
            GuidanceCheck.Kind.METHODS, List.of("kind", "methods"));

    private final Assembly assembly;

    SharedAssembly(Assembly assembly) {
        this.assembly = assembly;
    }

    List<LocalCode> localCodes(@Nullable List<LocalCodeDocument> documents) {
        return all(documents).stream()
                .map(document -> document.organisation() == null
                        ? LocalCode.of(given(document.code()))
                        : LocalCode.of(document.organisation(), given(document.code())))
                .toList();
    }

    List<Statement> statements(@Nullable List<StatementDocument> documents) {
        return all(documents).stream()
                .map(document -> Statement.of(StatementKind.valueOf(given(document.kind())), given(document.text())))
                .toList();
    }

    List<OccupationalStandard> occupationalStandards(@Nullable List<OccupationalStandardDocument> documents) {
        return all(documents).stream().map(SharedAssembly::occupationalStandard).toList();
    }

    private static OccupationalStandard occupationalStandard(OccupationalStandardDocument document) {
        OccupationalStandard standard = OccupationalStandard.of(
                given(document.reference()), OccupationalStandard.Relationship.valueOf(given(document.relationship())));
        return document.title() == null ? standard : standard.withTitle(document.title());
    }

    List<GuidanceItem> guidance(@Nullable List<GuidanceDocument> documents, Spot list) {
        return assembly.each(documents, list, this::guidance);
    }

    private Optional<GuidanceItem> guidance(GuidanceDocument document, Spot spot) {
        checkDetail(document, spot);
        Optional<GuidanceCheck> check =
                document.check() == null ? Optional.empty() : check(document.check(), spot.property("check"));
        return assembly.make(spot, () -> {
            GuidanceKind kind = GuidanceKind.valueOf(given(document.kind()));
            GuidanceItem.Builder builder = GuidanceItem.builder(kind, given(document.text()));
            set(detail(document, GuidanceDetail.of(kind)), builder::elaboration);
            set(document.unit(), UnitIdentifier::parse, builder::unit);
            set(document.outcome(), builder::outcome);
            set(document.criterion(), builder::criterion);
            set(document.source(), builder::source);
            check.ifPresent(builder::check);
            return builder.build();
        });
    }

    private void checkDetail(GuidanceDocument document, Spot spot) {
        if (document.kind() == null || assembly.problems().isBroken(spot.property("kind"))) {
            return;
        }
        GuidanceDetail fitting = GuidanceDetail.of(GuidanceKind.valueOf(document.kind()));
        for (GuidanceDetail detail : GuidanceDetail.values()) {
            if (detail != fitting && detail(document, detail) != null) {
                assembly.problems().report(UnitFinding.GUIDANCE_DETAIL_MISPLACED, spot.property(detail.property()));
            }
        }
    }

    private static @Nullable String detail(GuidanceDocument document, GuidanceDetail detail) {
        return switch (detail) {
            case EXPLANATION -> document.explanation();
            case CORRECTION -> document.correction();
            case MEANING -> document.meaning();
            case ANSWER -> document.answer();
        };
    }

    private Optional<GuidanceCheck> check(GuidanceCheckDocument document, Spot spot) {
        if (document.kind() == null || assembly.problems().isBroken(spot.property("kind"))) {
            return Optional.empty();
        }
        GuidanceCheck.Kind kind = GuidanceCheck.Kind.valueOf(document.kind());
        List<String> fitting = CHECK_PROPERTIES.getOrDefault(kind, List.of("kind"));
        for (String property : RecordForm.present(document)) {
            if (!fitting.contains(property)) {
                assembly.problems().report(DocumentFinding.JSON_PROPERTY_USELESS, spot.property(property));
            }
        }
        return assembly.make(spot, () -> check(document, kind));
    }

    private static GuidanceCheck check(GuidanceCheckDocument document, GuidanceCheck.Kind kind) {
        Integer atLeast = document.atLeast();
        String attribute = document.attribute();
        return switch (kind) {
            case BREADTH ->
                GuidanceCheck.breadth(
                        attribute == null ? "" : attribute, atLeast == null ? 0 : atLeast, all(document.values()));
            case PARTS -> GuidanceCheck.parts(all(document.parts(), EvidencePart::valueOf));
            case CITES -> GuidanceCheck.cites(all(document.references(), CitedReferenceKind::valueOf));
            case DATED -> GuidanceCheck.dated();
            case MEASURED -> GuidanceCheck.measured();
            case OWN_CONTRIBUTION -> GuidanceCheck.ownContribution();
            case METHODS -> GuidanceCheck.methods(all(document.methods(), AssessmentMethod::valueOf));
        };
    }
}
