package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts decisions in order: by day, then by sequence, then by reference.
 * <p>
 * Decisions without a reference are told apart by what they say, so that the order never depends on how a portfolio was
 * written.
 */
final class DecisionOrder {

    private static final Comparator<Entry> ORDER = Comparator.comparing(
                    (Entry entry) -> entry.decision().on())
            .thenComparingInt(entry -> entry.decision().sequence())
            .thenComparing(Entry::reference)
            .thenComparing(Entry::said);

    private DecisionOrder() {}

    /** Returns the decisions that exist on a day, in order. */
    static List<Decision> sorted(List<Decision> decisions, LocalDate asOf) {
        List<Entry> entries = new ArrayList<>();
        for (Decision decision : decisions) {
            if (!decision.on().isAfter(asOf)) {
                entries.add(Entry.of(decision));
            }
        }
        entries.sort(ORDER);
        return entries.stream().map(Entry::decision).toList();
    }

    private record Entry(Decision decision, String reference, String said) {

        static Entry of(Decision decision) {
            return decision.reference()
                    .map(reference -> new Entry(decision, reference, ""))
                    .orElseGet(() -> new Entry(decision, "", words(decision)));
        }

        private static String words(Decision decision) {
            List<Object> parts = List.of(
                    decision.evidence(),
                    decision.criteria(),
                    decision.outcome(),
                    decision.assessor(),
                    decision.version(),
                    decision.countersigned(),
                    decision.accepted(),
                    decision.reasons(),
                    decision.qualities(),
                    decision.feedback());
            return parts.toString();
        }
    }
}
