package io.github.qcf4j.benchmarks.cohort;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.qcf4j.benchmarks.cohort.PlainMapping.Decided;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A portfolio as a host binds it to records of its own, with what it needs of it and nothing else. */
@JsonIgnoreProperties(ignoreUnknown = true)
record BoundLine(
        String learner,
        List<Registered> registrations,
        List<Item> evidence,
        List<Judged> decisions,
        @Nullable List<OfUnit> recognitions,
        @Nullable List<OfUnit> signOffs) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Registered(List<String> units) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(
            String reference,
            @Nullable String expires,
            @Nullable List<Mapped> mappings) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mapped(List<String> criteria) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Judged(List<String> evidence, List<String> criteria, Decided outcome) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record OfUnit(String unit, String on) {}

    /** A mapping, as a key. */
    private record Pair(String item, String criterion) {}

    /** Returns the learner as rows. */
    PlainLearner rows() {
        Map<Pair, Decided> decided = new HashMap<>();
        for (Judged judged : decisions) {
            for (String item : judged.evidence()) {
                judged.criteria().forEach(criterion -> decided.put(new Pair(item, criterion), judged.outcome()));
            }
        }
        List<PlainMapping> rows = new ArrayList<>();
        for (Item item : evidence) {
            LocalDate until = item.expires() == null ? LocalDate.MAX : LocalDate.parse(item.expires());
            for (Mapped mapped : orNone(item.mappings())) {
                for (String criterion : mapped.criteria()) {
                    Decided what = decided.getOrDefault(new Pair(item.reference(), criterion), Decided.NOTHING);
                    rows.add(new PlainMapping(criterion, item.reference(), what, until));
                }
            }
        }
        return new PlainLearner(
                learner,
                Set.copyOf(registrations.get(0).units()),
                orNone(recognitions).stream().map(OfUnit::unit).collect(Collectors.toSet()),
                orNone(signOffs).stream()
                        .collect(Collectors.toMap(OfUnit::unit, signed -> LocalDate.parse(signed.on()))),
                rows);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
