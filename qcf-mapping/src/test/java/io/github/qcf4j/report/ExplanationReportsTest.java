package io.github.qcf4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.explanation.ExplainedKind;
import io.github.qcf4j.explanation.ExplainedNumber;
import io.github.qcf4j.explanation.ExplainedQuestion;
import io.github.qcf4j.explanation.ExplainedVerdict;
import io.github.qcf4j.explanation.Explanation;
import io.github.qcf4j.explanation.RecordClaim;
import io.github.qcf4j.explanation.RecordFate;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.portfolio.Decision;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An explanation as text, Markdown, HTML and JSON. */
class ExplanationReportsTest {

    private static final ExplainedQuestion QUESTION =
            ExplainedQuestion.of("L-1001", LocalDate.of(2014, 11, 21), QualificationIdentifier.parse("999/0002/6"));
    private static final Decision EARLIER = decision("D1", DecisionOutcome.NOT_YET_MET, 3);
    private static final Decision LATER = decision("D2", DecisionOutcome.MET, 4);
    private static final Explanation EXPLANATION = Explanation.builder(
                    QUESTION, ExplainedKind.CRITERION, Place.parse("J/999/0001 1.2"), ExplainedVerdict.MET, "V3.3")
            .number(ExplainedNumber.COUNTED, 1)
            .number(ExplainedNumber.NEEDED, 1)
            .records(List.of(
                    RecordClaim.of(EARLIER, RecordFate.REPLACED, LATER), RecordClaim.of(LATER, RecordFate.COUNTS)))
            .sufficient(List.of(LATER), true)
            .build();

    private static Decision decision(String reference, DecisionOutcome outcome, int month) {
        return Decision.builder(
                        List.of("E1"),
                        List.of(CriterionReference.parse("J/999/0001 1.2")),
                        outcome,
                        LocalDate.of(2014, month, 9))
                .reference(reference)
                .feedback("<script>well tried</script>")
                .build();
    }

    @Test
    void as_text_it_tells_the_verdict_the_records_and_what_suffices() {
        String text = TextExplanationReport.of().write(EXPLANATION);

        assertThat(text).isEqualTo("""
                Why J/999/0001 1.2
                ==================
                Learner L-1001, as of 2014-11-21, registered for 999/0002/6

                Criterion J/999/0001 1.2
                  Met: 1 item counts, 1 is needed (V3.3)
                  - decision D1 of 2014-03-09: not yet met, replaced by decision D2 of
                    2014-04-09
                  - decision D2 of 2014-04-09: counts
                  Enough by itself: decision D2 of 2014-04-09
                """);
    }

    @Test
    void in_colour_it_says_nothing_more() {
        String coloured = TextExplanationReport.of().withColour(true).write(EXPLANATION);

        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(TextExplanationReport.of().write(EXPLANATION));
    }

    @Test
    void in_markdown_each_place_is_a_heading() {
        String markdown = MarkdownExplanationReport.of().write(EXPLANATION);

        assertThat(markdown.lines())
                .contains("# Why J/999/0001 1.2", "## Criterion J/999/0001 1.2", "- decision D2 of 2014-04-09: counts");
    }

    @Test
    void in_html_it_is_a_page_that_stands_alone() {
        String html = HtmlExplanationReport.of().write(EXPLANATION);

        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<h1>Why J/999/0001 1.2</h1>", "<li>decision D2 of 2014-04-09: counts</li>")
                .doesNotContain("script", "well tried");
    }

    @Test
    void in_json_it_is_a_document() {
        ExplanationDocument document = JsonExplanationReport.of().document(EXPLANATION);
        ExplanationDocument.Part part = document.explanation();

        assertThat(JsonExplanationReport.of().write(EXPLANATION))
                .contains("\"format\": \"qcf4j-explanation/1\"", "\"fate\": \"REPLACED\"");
        assertThat(document.qualification()).isEqualTo("999/0002/6");
        assertThat(part).isNotNull();
        assertThat(part.records())
                .extracting(ExplanationDocument.Told::because)
                .containsExactly("decision D2 of 2014-04-09", null);
    }

    @Test
    void every_way_of_writing_writes_the_same() {
        StringBuilder text = new StringBuilder();
        StringBuilder markdown = new StringBuilder();
        StringBuilder html = new StringBuilder();
        StringWriter json = new StringWriter();

        TextExplanationReport.of().write(EXPLANATION, text);
        MarkdownExplanationReport.of().write(EXPLANATION, markdown);
        HtmlExplanationReport.of().write(EXPLANATION, html);
        JsonExplanationReport.of().write(EXPLANATION, json);

        assertThat(text).hasToString(TextExplanationReport.of().write(EXPLANATION));
        assertThat(markdown).hasToString(MarkdownExplanationReport.of().write(EXPLANATION));
        assertThat(html).hasToString(HtmlExplanationReport.of().write(EXPLANATION));
        assertThat(json).hasToString(JsonExplanationReport.of().write(EXPLANATION));
    }
}
