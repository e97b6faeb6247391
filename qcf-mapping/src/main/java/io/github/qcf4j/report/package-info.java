/**
 * A coverage report told to people and to programs: text, Markdown, HTML, JSON and CSV.
 * <p>
 * Each form is a function of the report alone. It adds no judgement, leaves nothing out silently,
 * and gives equal bytes for equal reports.
 * Start at {@link io.github.qcf4j.report.TextReport} or {@link io.github.qcf4j.report.HtmlReport} for people, and at
 * {@link io.github.qcf4j.report.JsonReport} for programs.
 * {@link io.github.qcf4j.report.ReportLabels} has other words for those who use them. Sampling policies have their
 * form as files here too: {@link io.github.qcf4j.report.SamplingPolicyReader}.
 * <p>
 * This package decides nothing: what is covered was settled in {@link io.github.qcf4j.mapping}.
 */
@NullMarked
package io.github.qcf4j.report;

import org.jspecify.annotations.NullMarked;
