package io.github.qcf4j.report;

import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.document.WrittenForm;
import io.github.qcf4j.document.internal.JsonValue;
import io.github.qcf4j.document.internal.Problems;
import io.github.qcf4j.document.internal.Spot;
import io.github.qcf4j.quality.SamplingDemand;
import io.github.qcf4j.report.SamplingPolicyDocument.Demand;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a sampling policy as it is written; what could not be bound was said before. */
final class SamplingPolicyCheck {

    private static final int WHOLE = 100;

    private final Problems problems;
    private final Set<SamplingDemand> seen = EnumSet.noneOf(SamplingDemand.class);

    private SamplingPolicyCheck(Problems problems) {
        this.problems = problems;
    }

    static void check(SamplingPolicyDocument document, Spot root, Problems problems) {
        new SamplingPolicyCheck(problems).check(document, root);
    }

    private void check(SamplingPolicyDocument document, Spot root) {
        format(document.format(), root);
        String newFor = document.newFor();
        if (newFor != null && !WrittenForm.PERIOD.admits(newFor)) {
            problems.report(
                    DocumentFinding.JSON_VALUE_MALFORMED,
                    root.property("newFor"),
                    "is not %s".formatted(WrittenForm.PERIOD));
        }
        Spot list = root.property("demands");
        for (int i = 0; i < document.demands().size(); i++) {
            demand(document.demands().get(i), list.item(i));
        }
        if (document.demands().isEmpty() && isLacking(root, "demands")) {
            report(SamplingPolicyFinding.SAMPLING_DEMANDS_NONE, root);
        }
        if (newFor == null && seen.contains(SamplingDemand.EACH_NEW_ASSESSOR) && isLacking(root, "newFor")) {
            report(SamplingPolicyFinding.SAMPLING_NEW_UNSAID, root);
        }
    }

    private void format(@Nullable String written, Spot root) {
        Spot spot = root.property("format");
        if (written == null) {
            if (isLacking(root, "format")) {
                report(SamplingPolicyFinding.SAMPLING_FORMAT_MISSING, root);
            }
        } else if (!written.equals(SamplingPolicyDocument.FORMAT)) {
            report(SamplingPolicyFinding.SAMPLING_FORMAT_UNKNOWN, spot);
        }
    }

    private void demand(@Nullable Demand written, Spot spot) {
        if (written == null) {
            return;
        }
        kind(written.demand(), spot)
                .filter(kind -> !seen.add(kind))
                .ifPresent(kind -> report(SamplingPolicyFinding.SAMPLING_DEMAND_REPEATED, spot.property("demand")));
        number(written.share(), WHOLE, spot.property("share"));
        number(written.minimum(), Integer.MAX_VALUE, spot.property("minimum"));
        if (written.share() == null && written.minimum() == null && isLacking(spot, "share", "minimum")) {
            report(SamplingPolicyFinding.SAMPLING_DEMAND_EMPTY, spot);
        }
    }

    private Optional<SamplingDemand> kind(@Nullable String written, Spot demand) {
        Spot spot = demand.property("demand");
        if (written == null) {
            if (isLacking(demand, "demand")) {
                problems.report(DocumentFinding.JSON_PROPERTY_MISSING, spot);
            }
            return Optional.empty();
        }
        Optional<SamplingDemand> kind = Stream.of(SamplingDemand.values())
                .filter(known -> known.name().equals(written))
                .findFirst();
        if (kind.isEmpty()) {
            problems.report(
                    DocumentFinding.JSON_CONSTANT_UNKNOWN,
                    spot,
                    "is not one of "
                            + Stream.of(SamplingDemand.values()).map(Enum::name).collect(Collectors.joining(", ")));
        }
        return kind;
    }

    private void number(@Nullable Integer written, int most, Spot spot) {
        if (written != null && written < 1) {
            problems.report(DocumentFinding.JSON_NUMBER_SMALL, spot, "is %s and not at least 1".formatted(written));
        } else if (written != null && written > most) {
            problems.report(
                    DocumentFinding.JSON_NUMBER_LARGE, spot, "is %s and not at most %s".formatted(written, most));
        }
    }

    /** Returns whether what is absent was left out, neither written wrongly nor cut off with the rest of the file. */
    private boolean isLacking(Spot object, String... properties) {
        JsonValue value = object.value();
        return value != null
                && value.isComplete()
                && Stream.of(properties).map(object::property).noneMatch(problems::isBroken);
    }

    private void report(SamplingPolicyFinding kind, Spot spot) {
        problems.report(kind, spot, kind.sentence());
    }
}
