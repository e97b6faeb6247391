package io.github.qcf4j.check;

import io.github.qcf4j.document.internal.JsonObject;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.markup.MarkdownText;
import io.github.qcf4j.model.QualificationsFramework;
import io.github.qcf4j.validation.RulePage;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** The rules of a SARIF log, with what their pages say. */
final class SarifRules {

    private SarifRules() {}

    static List<JsonObject> of(List<RuleHelp> rules) {
        return rules.stream().map(SarifRules::of).toList();
    }

    private static JsonObject of(RuleHelp rule) {
        return new JsonObject()
                .put("id", rule.code())
                .put("name", rule.kind().name())
                .put("shortDescription", message(sentence(rule.title())))
                .put("fullDescription", message(sentence(rule.why())))
                .put("help", message(text(rule)).put("markdown", markdown(rule)))
                .put(
                        "defaultConfiguration",
                        new JsonObject().put("level", level(rule.kind().severity())))
                .put("properties", properties(rule));
    }

    private static JsonObject properties(RuleHelp rule) {
        JsonObject properties = new JsonObject().put("tags", tags(rule));
        rule.rule()
                .ifPresent(known -> properties
                        .put("basis", known.basis().label())
                        .putNames("frameworks", List.<QualificationsFramework>copyOf(known.frameworks())));
        return properties
                .putAll("ids", rule.page().map(RulePage::ids).orElse(List.of()))
                .put("source", rule.page().flatMap(RulePage::source));
    }

    /** Returns the area that a code names first, and for a rule of the catalogue that it is one. */
    private static List<String> tags(RuleHelp rule) {
        String area = rule.code().replaceFirst("\\..*", "");
        return rule.rule().isPresent() ? List.of("specification", area) : List.of(area);
    }

    /** Returns how SARIF says how bad something is. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    /** Returns a text as SARIF wraps it. */
    static JsonObject message(String text) {
        return new JsonObject().put("text", text);
    }

    /** Returns a text as the sentence that SARIF wants. */
    static String sentence(String text) {
        return text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    private static String text(RuleHelp rule) {
        StringJoiner text = new StringJoiner("\n\n").add(sentence(rule.title()));
        rule.page()
                .ifPresent(page ->
                        text.add(page.why()).add("Wrong:\n" + page.bad()).add("Right:\n" + page.good()));
        return text.add("What to do: " + rule.kind().advice()).toString();
    }

    private static String markdown(RuleHelp rule) {
        StringJoiner markdown = new StringJoiner("\n\n").add("**" + MarkdownText.text(rule.title()) + "**");
        Optional<RulePage> page = rule.page();
        page.ifPresent(told -> markdown.add(MarkdownText.text(told.why()))
                .add("*Wrong:*")
                .add(quote(told.bad()))
                .add("*Right:*")
                .add(quote(told.good())));
        return markdown.add("*What to do:* " + MarkdownText.text(rule.kind().advice()))
                .toString();
    }

    /** Returns the lines of an example as code. */
    private static String quote(String example) {
        StringJoiner lines = new StringJoiner("\n");
        example.lines().forEach(line -> lines.add("    " + line));
        return lines.toString();
    }
}
