package io.github.qcf4j.quality;

import io.github.qcf4j.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A review of evidence as lines: what could be left out, what hangs on one item, what could be better. */
final class ReviewLines {

    private ReviewLines() {}

    static List<String> of(EvidenceReview review) {
        List<String> lines = new ArrayList<>();
        lines.add("Evidence of %s on %s: %s"
                .formatted(
                        review.learner(),
                        review.asOf(),
                        Words.count(review.items().size(), "item", "items")));
        lines.add("Could be left out together: " + review.together());
        List<String> alone = review.redundant().stream()
                .filter(item -> !review.together().items().contains(item))
                .toList();
        if (!alone.isEmpty()) {
            lines.add("Could be left out instead: " + String.join(", ", alone));
        }
        if (!review.redundantMappings().isEmpty()) {
            lines.add("Mappings that change nothing:");
            byItem(review.redundantMappings()).forEach((item, criteria) -> lines.add("  " + item + " for " + criteria));
        }
        carrying(review, lines);
        if (!review.findings().isEmpty()) {
            lines.add("Notes:");
            review.findings().stream().map(Finding::toString).forEach(line -> lines.add("  " + withoutFile(line)));
        }
        return List.copyOf(lines);
    }

    private static void carrying(EvidenceReview review, List<String> lines) {
        List<ReviewedItem> carrying = review.items().stream()
                .filter(item -> !item.criteria().isEmpty() || !item.units().isEmpty())
                .toList();
        if (!carrying.isEmpty()) {
            lines.add("Rests on one item:");
        }
        for (ReviewedItem item : carrying) {
            List<String> places = new ArrayList<>();
            item.units().forEach(unit -> places.add("unit " + unit.text()));
            item.criteria().forEach(criterion -> places.add(criterion.toString()));
            lines.add("  on %s: %s".formatted(item.reference(), String.join(", ", places)));
        }
    }

    private static Map<String, String> byItem(List<OfferedEvidence> offers) {
        return offers.stream()
                .collect(Collectors.groupingBy(
                        OfferedEvidence::evidence,
                        LinkedHashMap::new,
                        Collectors.mapping(offered -> offered.criterion().toString(), Collectors.joining(", "))));
    }

    private static String withoutFile(String line) {
        return line.startsWith("-: note: ") ? line.substring("-: note: ".length()) : line;
    }
}
