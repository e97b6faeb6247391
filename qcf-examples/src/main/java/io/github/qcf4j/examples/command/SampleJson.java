package io.github.qcf4j.examples.command;

import static io.github.qcf4j.examples.command.FindingsJson.quoted;

import io.github.qcf4j.quality.AssessedUnit;
import io.github.qcf4j.quality.SamplingPlan;
import io.github.qcf4j.quality.SamplingPolicy;
import io.github.qcf4j.quality.SamplingState;
import io.github.qcf4j.report.SamplingPolicyWriter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A sampling plan as JSON, for programs. */
final class SampleJson {

    private SampleJson() {}

    /** Returns the policy, how far it is met, and what is still to be sampled, as one JSON object. */
    static String of(SamplingPolicy policy, SamplingPlan plan) {
        return """
            {
              "asOf": "%s",
              "policy": %s,
              "met": %b,
              "demands": [%s],
              "sampled": [%s],
              "toSample": [%s],
              "atLeast": %s,
              "proven": %b
            }
            """.formatted(
                        plan.before().asOf(),
                        SamplingPolicyWriter.write(policy).strip().replace("\n", "\n  "),
                        plan.before().isCompliant(),
                        listed(plan.before().states(), SampleJson::of),
                        listed(plan.before().sampled(), SampleJson::of),
                        listed(plan.samples(), SampleJson::of),
                        plan.bound(),
                        plan.isProven());
    }

    private static String of(SamplingState state) {
        String assessor = state.assessor()
                .map(reference -> "\"assessor\": %s, ".formatted(quoted(reference)))
                .orElse("");
        return ("{ \"demand\": \"%s\", %s\"whole\": %s, \"needed\": %s, \"sampled\": %s,"
                        + " \"missing\": %s, \"open\": [%s] }")
                .formatted(
                        state.demand().name(),
                        assessor,
                        state.whole(),
                        state.needed(),
                        state.sampled(),
                        state.missing(),
                        texts(state.open(), Function.identity()));
    }

    private static String of(AssessedUnit unit) {
        return ("{ \"learner\": %s, \"unit\": %s, \"stage\": \"%s\","
                        + " \"assessors\": [%s], \"methods\": [%s], \"sites\": [%s] }")
                .formatted(
                        quoted(unit.learner()),
                        quoted(unit.unit().text()),
                        unit.stage().name(),
                        texts(unit.assessors(), Function.identity()),
                        texts(unit.methods(), Enum::name),
                        texts(unit.sites(), Function.identity()));
    }

    private static <T> String listed(List<T> entries, Function<T, String> json) {
        return entries.isEmpty()
                ? ""
                : entries.stream().map(json).collect(Collectors.joining(",\n    ", "\n    ", "\n  "));
    }

    private static <T> String texts(List<T> values, Function<? super T, String> text) {
        return values.stream().map(value -> quoted(text.apply(value))).collect(Collectors.joining(", "));
    }
}
