package io.github.qcf4j.report;

import io.github.qcf4j.markup.HtmlWriter;
import io.github.qcf4j.model.Fraction;

/** Bars that show how much is done, always beside the words that say it. */
final class HtmlProgress {

    private static final String WIDTH = "100";
    private static final String HEIGHT = "10";

    private final HtmlWriter html;

    HtmlProgress(HtmlWriter html) {
        this.html = html;
    }

    /** Writes the bar of the whole report. */
    void whole(Fraction progress, String words) {
        html.open("div", "class", "progress")
                .element("strong", words)
                .open(
                        "div",
                        "class",
                        "track",
                        "role",
                        "progressbar",
                        "aria-label",
                        "Progress",
                        "aria-valuemin",
                        "0",
                        "aria-valuemax",
                        Integer.toString(Math.max(1, progress.whole())),
                        "aria-valuenow",
                        Integer.toString(progress.part()),
                        "aria-valuetext",
                        words);
        bar(progress);
        html.close("div").close("div");
    }

    /** Writes a bar that a screen reader passes over. */
    void bar(Fraction progress) {
        html.open(
                        "svg",
                        "class",
                        "bar",
                        "aria-hidden",
                        "true",
                        "viewBox",
                        "0 0 %s %s".formatted(WIDTH, HEIGHT),
                        "preserveAspectRatio",
                        "none")
                .element("rect", "", "width", WIDTH, "height", HEIGHT)
                .element("rect", "", "width", Integer.toString(progress.percent()), "height", HEIGHT)
                .close("svg");
    }
}
