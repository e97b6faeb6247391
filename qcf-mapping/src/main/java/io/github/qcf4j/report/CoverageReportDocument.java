package io.github.qcf4j.report;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.PolicyDocument;
import io.github.qcf4j.mapping.CoverageReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A coverage report as it is written in JSON: the head of the tree, with the learner, the day and everything below.
 * <p>
 * It is made of texts, whole numbers, truth values and lists alone. Days are written as '2014-11-21' and constants by
 * name, so it looks the same whoever writes it; whatever does not apply is null, and left out by {@link JsonReport}. A
 * list is never null. It says what a report says and can no longer be asked anything.
 *
 * @param format  the form it is written in, {@link #FORMAT}
 * @param asOf  the day for which the question was asked
 * @param policy  what counts as covered, where that is not what usually does: any accepted item
 * @param unitsInferred  whether the selected units were read from the records
 * @param complete  whether the rules of combination are satisfied by units that are held
 * @param certification  how far the qualification is from its certificate
 * @param progress  met or recognised over required criteria of the selected units
 * @param rules  the rules of combination, asked about the units that are held
 * @param selection  the rules of combination, asked as if every selected unit were achieved
 * @param units  every unit that is offered, selected or not
 * @param mappings  what came of offering evidence for criteria
 * @param decisions  what came of decisions, criterion by criterion
 * @param lapses  what is covered now and will not be from a day on
 */
public record CoverageReportDocument(
        @Nullable String format,
        @Nullable String learner,
        @Nullable String asOf,
        @Nullable PolicyDocument policy,
        @Nullable Qualification qualification,
        @Nullable Registration registration,
        @Nullable Boolean unitsInferred,
        @Nullable Boolean complete,
        @Nullable String certification,
        @Nullable Progress progress,
        @Nullable CreditDocument credit,
        @Nullable CombinationDocument rules,
        @Nullable CombinationDocument selection,
        List<UnitCoverageDocument> units,
        List<Evidence> evidence,
        List<Mapping> mappings,
        List<Decision> decisions,
        List<Gap> gaps,
        List<Lapse> lapses,
        List<Finding> findings) {

    /** The form in which reports are written. */
    public static final String FORMAT = "qcf4j-report/1";

    public CoverageReportDocument {
        units = Listed.of(units);
        evidence = Listed.of(evidence);
        mappings = Listed.of(mappings);
        decisions = Listed.of(decisions);
        gaps = Listed.of(gaps);
        lapses = Listed.of(lapses);
        findings = Listed.of(findings);
    }

    /** Returns what a report says. */
    public static CoverageReportDocument of(CoverageReport report) {
        return new ReportDocuments(requireNonNull(report, "report")).report();
    }

    /**
     * The qualification that was asked about.
     *
     * @param identifier  its number or code
     * @param level  the code of the level, such as '3'
     */
    public record Qualification(
            @Nullable String identifier,
            @Nullable String version,
            @Nullable String title,
            @Nullable String level) {}

    /**
     * The registration that was answered.
     *
     * @param units  the units it lists
     */
    public record Registration(
            @Nullable String on,
            @Nullable String version,
            @Nullable String pathway,
            List<String> units) {

        public Registration {
            units = Listed.of(units);
        }
    }

    /**
     * How much is done.
     *
     * @param covered  how many criteria are met or recognised
     * @param required  how many are required
     */
    public record Progress(
            @Nullable Integer covered, @Nullable Integer required) {}

    /**
     * An item of evidence.
     *
     * @param occurred  the days on which it occurred
     * @param produced  the day on which it was produced
     * @param expires  the last day on which it counts
     */
    public record Evidence(
            @Nullable String reference,
            @Nullable String method,
            List<String> occurred,
            @Nullable String produced,
            @Nullable String expires) {

        public Evidence {
            occurred = Listed.of(occurred);
        }
    }

    /**
     * What came of offering an item of evidence for a criterion.
     *
     * @param version  the version of the unit that was meant, where it is not the one that is answered
     * @param madeByDecision  whether nobody mapped the item and a decision on it made the mapping
     */
    public record Mapping(
            @Nullable String evidence,
            @Nullable String criterion,
            @Nullable String version,
            @Nullable String state,
            @Nullable Boolean madeByDecision) {}

    /** What came of a decision for one of its criteria. */
    public record Decision(
            @Nullable String reference,
            @Nullable String on,
            List<String> evidence,
            @Nullable String criterion,
            @Nullable String outcome,
            @Nullable String assessor,
            @Nullable String state) {

        public Decision {
            evidence = Listed.of(evidence);
        }
    }

    /**
     * Work that is still to do.
     *
     * @param candidates  what could fill it, where there is a choice
     * @param missing  how much is missing
     */
    public record Gap(
            @Nullable String code,
            @Nullable String place,
            @Nullable String message,
            @Nullable String remedy,
            List<String> candidates,
            @Nullable Integer missing) {

        public Gap {
            candidates = Listed.of(candidates);
        }
    }

    /**
     * Something that is covered and will not be from a day on, if nothing more is recorded.
     *
     * @param on  the first day on which it is not covered any more
     * @param evidence  the items that come to their end
     */
    public record Lapse(
            @Nullable String on,
            @Nullable String place,
            @Nullable String message,
            List<String> evidence) {

        public Lapse {
            evidence = Listed.of(evidence);
        }
    }

    /**
     * Something wrong with what was handed in, or worth knowing.
     *
     * @param location  where it is written, such as 'learner.json:7:19'
     */
    public record Finding(
            @Nullable String code,
            @Nullable String severity,
            @Nullable String place,
            @Nullable String message,
            @Nullable String advice,
            @Nullable String location) {}
}
