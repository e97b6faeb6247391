package io.github.qcf4j.cohort;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.mapping.PortfolioPacker;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where one thread maps learner after learner: its views, used again for each, and what it has counted so far. */
final class Desk {

    private final CohortPlan plan;
    private final boolean kept;
    private final PortfolioPacker packer;
    private final List<LayoutTally> tallies = new ArrayList<>();
    private @Nullable LayoutTally last;
    private long learners;
    private long unread;
    private long results;
    private long withoutQualification;
    private long errors;
    private long warnings;

    /**
     * Makes an empty desk.
     *
     * @param plan  what is asked
     * @param kept  whether anybody takes the results
     */
    Desk(CohortPlan plan, boolean kept) {
        this.plan = plan;
        this.kept = kept;
        this.packer = PortfolioPacker.of(plan.mapper(), plan.question().asOf());
    }

    /**
     * Maps the records of a learner.
     *
     * @param number  the number of the learner
     * @param records  the records
     * @param to  the results are added to it, one for each qualification, if anybody takes them
     * @return whether anything could be made of the records
     */
    boolean map(long number, LearnerRecords records, List<LearnerResult> to) {
        learners++;
        PackedPortfolio packed = records.packed().orElse(null);
        if (packed != null) {
            answer(number, records, packed, null, List.of(), to);
            return true;
        }
        Validated<Portfolio> read = records.read();
        if (read.value().isEmpty()) {
            unread(number, records, read.findings(), to);
            return false;
        }
        answer(number, records, read, to);
        return true;
    }

    private void unread(long number, LearnerRecords records, List<Finding> findings, List<LearnerResult> to) {
        unread++;
        count(findings);
        if (kept) {
            to.add(new LearnerResult(number, records.line(), null, null, null, findings));
        }
    }

    private void answer(long number, LearnerRecords records, Validated<Portfolio> read, List<LearnerResult> to) {
        Optional<PackedPortfolio> plain =
                plan.reports() ? Optional.empty() : read.value().flatMap(packer::pack);
        if (plain.isPresent()) {
            List<Finding> told = told(read.findings());
            count(told);
            answer(number, records, plain.get(), null, told, to);
        } else {
            report(number, records, read, to);
        }
    }

    /** Maps the records of a learner about whom there is more to say, or whose report is asked for. */
    private void report(long number, LearnerRecords records, Validated<Portfolio> read, List<LearnerResult> to) {
        Set<Finding> found = new LinkedHashSet<>();
        PortfolioMapper mapper = plan.mapper();
        for (CoverageReport report : mapper.mapAll(read, plan.question().asOf()).reports()) {
            List<Finding> told = told(report.findings());
            found.addAll(told);
            answer(number, records, report.packed(), plan.reports() ? report : null, told, to);
        }
        count(found);
    }

    /** Returns the errors and warnings, in their order. */
    private static List<Finding> told(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .sorted()
                .toList();
    }

    private void count(Iterable<Finding> findings) {
        for (Finding finding : findings) {
            errors += finding.severity() == Severity.ERROR ? 1 : 0;
            warnings += finding.severity() == Severity.WARNING ? 1 : 0;
        }
    }

    private void answer(
            long number,
            LearnerRecords records,
            PackedPortfolio packed,
            @Nullable CoverageReport report,
            List<Finding> findings,
            List<LearnerResult> to) {
        requireAnswered(packed);
        results++;
        LayoutTally tally = tally(packed.layout());
        tally.turnTo(packed);
        if (kept) {
            to.add(new LearnerResult(number, records.line(), packed.learner(), tally.summary(), report, findings));
        }
        if (packed.layout().qualification().isPresent()) {
            tally.count(packed);
        } else {
            withoutQualification++;
        }
    }

    private void requireAnswered(PackedPortfolio packed) {
        LocalDate asOf = plan.question().asOf();
        if (asOf.isBefore(packed.from()) || asOf.isAfter(packed.until())) {
            throw new IllegalArgumentException("Learner '%s' must be packed for %s, and is packed from %s to %s"
                    .formatted(packed.learner(), asOf, packed.from(), packed.until()));
        }
    }

    /** Returns the tally of a layout; without a qualification each learner has a layout, which is not kept. */
    private LayoutTally tally(CoverageLayout layout) {
        LayoutTally known = last;
        if (known != null && known.layout() == layout) {
            return known;
        }
        LayoutTally found = found(layout);
        if (layout.qualification().isPresent()) {
            last = found;
        }
        return found;
    }

    private LayoutTally found(CoverageLayout layout) {
        if (layout.qualification().isPresent()) {
            for (LayoutTally tally : tallies) {
                if (tally.layout().equals(layout)) {
                    return tally;
                }
            }
        }
        if (!layout.policy().equals(plan.mapper().policy())) {
            throw new IllegalArgumentException("Layout '%s' must be of the policy '%s'"
                    .formatted(layout, plan.mapper().policy()));
        }
        LayoutTally fresh = new LayoutTally(layout, plan.question());
        if (layout.qualification().isPresent()) {
            tallies.add(fresh);
        }
        return fresh;
    }

    /** Returns what was counted at this desk. */
    CohortCoverage coverage(boolean cancelled) {
        return new CohortCoverage(
                plan.question(),
                plan.mapper().policy(),
                new CohortCounts(learners, unread, results, withoutQualification, errors, warnings),
                cancelled,
                tallies.stream().map(LayoutTally::coverage).toList());
    }
}
