package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts decisions in order: by day, then by sequence, then by reference.
 * <p>
 * Decisions without a reference are told apart by what they say, so that the order never depends on how a portfolio was
 * written.
 */
final class DecisionOrder {

    private static final Comparator<Entry> ORDER = Comparator.comparingLong(Entry::day)
            .thenComparingInt(entry -> entry.decision.sequence())
            .thenComparing(entry -> entry.reference)
            .thenComparing(Entry::compareWhatIsSaid);

    private DecisionOrder() {}

    /** Returns the decisions that exist on a day, in order. */
    static List<Decision> sorted(List<Decision> decisions, LocalDate asOf) {
        List<Entry> entries = new ArrayList<>(decisions.size());
        for (Decision decision : decisions) {
            if (!decision.on().isAfter(asOf)) {
                entries.add(new Entry(decision));
            }
        }
        entries.sort(ORDER);
        return entries.stream().map(entry -> entry.decision).toList();
    }

    private static final class Entry {

        private final Decision decision;
        private final long day;
        private final String reference;
        private @Nullable String words;

        Entry(Decision decision) {
            this.decision = decision;
            this.day = decision.on().toEpochDay();
            this.reference = decision.reference().orElse("");
        }

        long day() {
            return day;
        }

        /** The words begin with items and criteria, which mostly tell two decisions apart, so they are seldom made. */
        private static int compareWhatIsSaid(Entry one, Entry other) {
            if (!one.reference.isEmpty()) {
                return 0;
            }
            int order = compareStarts(one.decision.evidence(), other.decision.evidence());
            if (order == 0 && one.decision.evidence().equals(other.decision.evidence())) {
                order = compareStarts(one.decision.criteria(), other.decision.criteria());
            }
            return order == 0 ? one.words().compareTo(other.words()) : order;
        }

        /** Compares two lists as they begin when they are written; zero when what follows may matter. */
        private static int compareStarts(List<?> one, List<?> other) {
            String first = one.get(0).toString();
            String second = other.get(0).toString();
            int shared = Math.min(first.length(), second.length());
            return first.regionMatches(0, second, 0, shared)
                    ? Character.compare(after(shared, first, one), after(shared, second, other))
                    : first.compareTo(second);
        }

        private static char after(int position, String first, List<?> list) {
            if (position < first.length()) {
                return first.charAt(position);
            }
            return list.size() == 1 ? ']' : ',';
        }

        private String words() {
            String known = words;
            if (known == null) {
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
                known = parts.toString();
                words = known;
            }
            return known;
        }
    }
}
