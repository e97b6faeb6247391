package io.github.qcf4j.mapping;

/** The clause of the contract by which a criterion has its status (V3, V4). */
final class CriterionClause {

    private CriterionClause() {}

    static String of(UnitStanding unit, int index) {
        CriterionVerdict verdict = unit.verdict().verdict(index);
        return switch (unit.status(index)) {
            case NOT_REQUIRED -> unit.selection().isSelected() ? "V3.10" : "V3.1";
            case RECOGNISED -> "V3.2";
            case MET -> ofRule(unit.plan().criterion(index).coverage(), verdict);
            case LAPSED -> "V3.4";
            case PARTLY_MET -> {
                StandingDecisions standing = verdict.view().standing();
                yield standing.met().isEmpty() && standing.lacking().isEmpty() ? "V3.5" : "V4.3";
            }
            case AWAITING_DECISION -> verdict.awaitsSignOff() ? "V4.8" : "V3.6";
            case NOT_YET_MET -> "V3.7";
            case NO_EVIDENCE -> "V3.8";
        };
    }

    private static String ofRule(CoveragePlan coverage, CriterionVerdict verdict) {
        return switch (coverage.rule().kind()) {
            case ANY_ACCEPTED -> "V3.3";
            case ACCEPTED -> verdict.accepted().needed() < coverage.rule().items() ? "V4.5" : "V4.4";
            case ALL_MAPPED_ACCEPTED -> "V4.6";
            case PROPORTIONAL -> "V4.7";
            case FINAL_DECISION -> "V4.8";
        };
    }
}
