package io.github.qcf4j.examples;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.DecisionOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What queries on the database of a centre return about learner 'L-1001', such as the decision 'D1' on 'E1'. */
final class SampleRows {

    private SampleRows() {}

    record UnitRow(String reference, String title, int credit, String outcome, List<String> criteria) {}

    record EvidenceRow(String reference, AssessmentMethod method, LocalDate occurred) {}

    record DecisionRow(
            String reference,
            List<String> evidence,
            String criterion,
            DecisionOutcome outcome,
            String assessor,
            LocalDate on) {}

    static Stream<UnitRow> units() {
        List<String> criteria = List.of("Review recorded calls", "Report what they have in common");
        return Stream.of(new UnitRow("J/999/0001", "Review calls", 5, "Be able to review calls", criteria));
    }

    static Stream<EvidenceRow> evidence() {
        return Stream.of(new EvidenceRow("E1", AssessmentMethod.DIRECT_OBSERVATION, LocalDate.of(2014, 3, 3)));
    }

    static Stream<DecisionRow> decisions() {
        LocalDate on = LocalDate.of(2014, 3, 10);
        return Stream.of(new DecisionRow("D1", List.of("E1"), "J/999/0001 1.1", DecisionOutcome.MET, "assessor-7", on));
    }
}
