package io.github.qcf4j.report;

import io.github.qcf4j.explanation.ExplainedQuestion;
import io.github.qcf4j.explanation.Explanation;
import io.github.qcf4j.explanation.Lack;
import io.github.qcf4j.explanation.RecordClaim;
import io.github.qcf4j.model.QualificationIdentifier;
import java.time.LocalDate;

/** Writes an explanation down as a document, part by part. */
final class ExplanationDocuments {

    private ExplanationDocuments() {}

    static ExplanationDocument of(Explanation explanation) {
        ExplainedQuestion question = explanation.question();
        return new ExplanationDocument(
                ExplanationDocument.FORMAT,
                question.learner(),
                question.asOf().toString(),
                question.qualification().map(QualificationIdentifier::text).orElse(null),
                part(explanation));
    }

    private static ExplanationDocument.Part part(Explanation explanation) {
        return new ExplanationDocument.Part(
                explanation.kind().name(),
                explanation.place().toString(),
                explanation.verdict().name(),
                explanation.clause(),
                explanation.sentence(),
                explanation.numbers().entrySet().stream()
                        .map(number ->
                                new ExplanationDocument.Figure(number.getKey().word(), number.getValue()))
                        .toList(),
                explanation.measuredOn().toString(),
                explanation.isSelected(),
                explanation.records().stream().map(ExplanationDocuments::told).toList(),
                explanation.sufficientNames(),
                explanation.sufficient().isEmpty() ? null : explanation.isSmallest(),
                explanation.lacks().stream().map(Lack::toString).toList(),
                explanation.reasons(),
                explanation.children().stream().map(ExplanationDocuments::part).toList());
    }

    private static ExplanationDocument.Told told(RecordClaim claim) {
        return new ExplanationDocument.Told(
                claim.name(),
                claim.fate().name(),
                claim.becauseName().orElse(null),
                claim.reasons().stream().map(Enum::name).toList(),
                claim.until().map(LocalDate::toString).orElse(null),
                claim.sentence());
    }
}
