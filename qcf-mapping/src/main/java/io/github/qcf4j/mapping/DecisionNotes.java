package io.github.qcf4j.mapping;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is found about decisions criterion by criterion, gathered so that each decision is told of once. */
final class DecisionNotes {

    private final Map<MappingFinding, SortedMap<Integer, Mentions>> byKind = new EnumMap<>(MappingFinding.class);

    /** Notes that a finding about a decision concerns a criterion or an item. */
    void add(MappingFinding kind, Judgement judgement, Object reference) {
        byKind.computeIfAbsent(kind, noted -> new TreeMap<>())
                .computeIfAbsent(judgement.rank(), rank -> new Mentions())
                .add(reference);
    }

    /** Adds the findings; a message has one '%s' for the criteria or items. */
    void tell(MappingFinding kind, String message, Records records, FindingList findings) {
        SortedMap<Integer, Mentions> noted = byKind.getOrDefault(kind, new TreeMap<>());
        noted.forEach((rank, mentions) ->
                findings.add(kind, records.judgements().get(rank).decision(), message.formatted(mentions)));
    }
}
