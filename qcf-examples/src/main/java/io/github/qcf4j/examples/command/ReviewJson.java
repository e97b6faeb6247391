package io.github.qcf4j.examples.command;

import static io.github.qcf4j.examples.command.FindingsJson.quoted;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.quality.EvidenceReview;
import io.github.qcf4j.quality.OfferedEvidence;
import io.github.qcf4j.quality.ReviewedItem;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reviews of evidence as JSON, for programs. */
final class ReviewJson {

    private ReviewJson() {}

    /** Returns the reviews as one JSON object. */
    static String of(List<EvidenceReview> reviews) {
        return """
            {
              "reviews": [%s]
            }
            """.formatted(reviews.stream().map(ReviewJson::of).collect(Collectors.joining(", ")));
    }

    private static String of(EvidenceReview review) {
        return """
            {
                "learner": %s,
                "asOf": "%s",
                "items": [%s],
                "leftOutTogether": { "items": [%s], "largest": %b },
                "redundantMappings": [%s],
                "findings": [%s]
              }""".formatted(
                        quoted(review.learner()),
                        review.asOf(),
                        listed(review.items(), ReviewJson::of),
                        texts(review.together().items()),
                        review.together().isLargest(),
                        listed(review.redundantMappings(), ReviewJson::of),
                        listed(review.findings(), ReviewJson::of));
    }

    private static <T> String listed(List<T> entries, Function<T, String> json) {
        return entries.isEmpty()
                ? ""
                : entries.stream().map(json).collect(Collectors.joining(",\n      ", "\n      ", "\n    "));
    }

    private static String of(ReviewedItem item) {
        return "{ \"reference\": %s, \"redundant\": %b, \"criteria\": [%s], \"units\": [%s] }"
                .formatted(quoted(item.reference()), item.isRedundant(), texts(item.criteria()), texts(item.units()));
    }

    private static String of(OfferedEvidence offered) {
        return "{ \"evidence\": %s, \"criterion\": %s }"
                .formatted(
                        quoted(offered.evidence()), quoted(offered.criterion().toString()));
    }

    private static String of(Finding finding) {
        return "{ \"code\": %s, \"place\": %s, \"message\": %s, \"advice\": %s }"
                .formatted(
                        quoted(finding.code()),
                        quoted(finding.place().toString()),
                        quoted(finding.message()),
                        quoted(finding.advice()));
    }

    private static String texts(List<?> values) {
        return values.stream().map(value -> quoted(value.toString())).collect(Collectors.joining(", "));
    }
}
