package io.github.qcf4j.report;

import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.markup.HtmlWriter;
import io.github.qcf4j.markup.SafeText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Bars that lie one below the other, each of parts that add up, always beside a table that says the same in numbers.
 * <p>
 * The colours keep apart in light and shade too, and the parts stand in the order of the key above them.
 */
final class CohortChart {

    private static final int WIDTH = 440;
    private static final int EDGE = 10;
    private static final int ROW = 18;
    private static final int THICKNESS = 12;
    private static final int LETTER = 7;
    private static final int SWATCH = 16;
    private static final int FIGURES = 50;
    private static final int LONGEST_LABEL = 22;

    private final String place;
    private final String title;
    private final ReportLabels labels;
    private final HtmlWriter html;

    CohortChart(String place, String title, ReportLabels labels, HtmlWriter html) {
        this.place = place;
        this.title = title;
        this.labels = labels;
        this.html = html;
    }

    /** Draws bars with a part for each state of a unit. */
    void states(List<Bar> bars) {
        draw(
                bars,
                Arrays.stream(UnitState.values())
                        .map(state -> new Part(labels.of(state), colour(state)))
                        .toList());
    }

    /** Draws bars with a part for each status of a criterion. */
    void statuses(List<Bar> bars) {
        draw(
                bars,
                Arrays.stream(CriterionStatus.values())
                        .map(status -> new Part(labels.of(status), colour(status)))
                        .toList());
    }

    private static String colour(UnitState state) {
        return switch (state) {
            case RECOGNISED -> "#7dbb9a";
            case ACHIEVED -> "#1f5c3c";
            case READY -> "#3b6fb6";
            case IN_PROGRESS -> "#d9a441";
            case NOT_STARTED -> "#c3cad3";
        };
    }

    private static String colour(CriterionStatus status) {
        return switch (status) {
            case NOT_REQUIRED -> "#ffffff";
            case RECOGNISED -> "#7dbb9a";
            case MET -> "#1f5c3c";
            case LAPSED -> "#7a4f9a";
            case PARTLY_MET -> "#d9a441";
            case AWAITING_DECISION -> "#3b6fb6";
            case NOT_YET_MET -> "#a8322a";
            case NO_EVIDENCE -> "#c3cad3";
        };
    }

    private void draw(List<Bar> bars, List<Part> parts) {
        List<Integer> shown = shown(bars, parts.size());
        int key = EDGE / 2 + keyRows(shown, parts) * ROW;
        int height = key + bars.size() * ROW + EDGE;
        html.open("div", "class", "region", "role", "region", "tabindex", "0", "aria-label", "Chart: " + title);
        open(height);
        html.element("title", title, "id", place + "-title")
                .element("desc", described(shown, parts), "id", place + "-description");
        key(shown, parts);
        int labelled =
                bars.stream().mapToInt(bar -> bar.shortLabel().length()).max().orElse(0);
        long longest = Math.max(1, bars.stream().mapToLong(Bar::total).max().orElse(1));
        Scale scale = new Scale(2 * EDGE + labelled * LETTER, longest);
        for (int i = 0; i < bars.size(); i++) {
            bar(bars.get(i), key + i * ROW, scale, parts);
        }
        html.close("svg").close("div");
    }

    /** Opens a drawing that is as large as drawn where there is room, and smaller on a telephone. */
    private void open(int height) {
        html.open(
                "svg",
                "role",
                "img",
                "aria-labelledby",
                place + "-title " + place + "-description",
                "width",
                "100%",
                "height",
                number(height),
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "preserveAspectRatio",
                "xMinYMin meet",
                "font-size",
                "13",
                "fill",
                "#1c2430");
    }

    /** Returns the parts that some bar has. */
    private static List<Integer> shown(List<Bar> bars, int parts) {
        List<Integer> shown = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int asked = part;
            if (bars.stream().anyMatch(bar -> bar.parts().get(asked) > 0)) {
                shown.add(part);
            }
        }
        return shown;
    }

    private static String described(List<Integer> shown, List<Part> parts) {
        List<String> names = shown.stream()
                .map(part -> ReportLabels.within(parts.get(part).name()))
                .toList();
        return shown.isEmpty()
                ? "There is nothing to show; the table that follows has the numbers."
                : "Bars of %s; the table that follows has the numbers.".formatted(Wording.and(names));
    }

    private static int keyWidth(Part part) {
        return SWATCH + (part.name().length() + 2) * LETTER;
    }

    private static int keyRows(List<Integer> shown, List<Part> parts) {
        int rows = 1;
        int x = EDGE;
        for (int part : shown) {
            if (x > EDGE && x + keyWidth(parts.get(part)) > WIDTH) {
                rows++;
                x = EDGE;
            }
            x += keyWidth(parts.get(part));
        }
        return rows;
    }

    private void key(List<Integer> shown, List<Part> parts) {
        int x = EDGE;
        int y = EDGE / 2;
        for (int index : shown) {
            Part part = parts.get(index);
            if (x > EDGE && x + keyWidth(part) > WIDTH) {
                x = EDGE;
                y += ROW;
            }
            rectangle(x, y + 3, THICKNESS, part);
            html.close("rect");
            html.element("text", part.name(), "x", number(x + SWATCH), "y", number(y + THICKNESS + 1));
            x += keyWidth(part);
        }
    }

    private void bar(Bar bar, int y, Scale scale, List<Part> parts) {
        String middle = number(y + THICKNESS + 1);
        html.element("text", bar.shortLabel(), "x", number(EDGE), "y", middle);
        long before = 0;
        for (int i = 0; i < parts.size(); i++) {
            long part = bar.parts().get(i);
            int from = scale.x(before);
            int width = scale.x(before + part) - from;
            if (width > 0) {
                rectangle(from, y + 3, width, parts.get(i));
                html.element("title", parts.get(i).name() + ": " + part).close("rect");
            }
            before += part;
        }
        html.element("text", Long.toString(bar.total()), "x", number(scale.x(before) + EDGE / 2), "y", middle);
    }

    private void rectangle(int x, int y, int width, Part part) {
        html.open(
                "rect",
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(width),
                "height",
                number(THICKNESS),
                "fill",
                part.colour());
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    /**
     * A part of every bar.
     *
     * @param name  what it is called in the key
     * @param colour  its colour
     */
    private record Part(String name, String colour) {}

    /**
     * Where bars are.
     *
     * @param from  where they begin
     * @param longest  how much the longest is
     */
    private record Scale(int from, long longest) {

        int x(long part) {
            return from + (int) Math.round((double) part / longest * (WIDTH - FIGURES - from));
        }
    }

    /**
     * A bar.
     *
     * @param label  what it is about
     * @param parts  how long each part is
     */
    record Bar(String label, List<Long> parts) {

        long total() {
            return parts.stream().mapToLong(Long::longValue).sum();
        }

        /** The table beside the chart has the whole label. */
        private String shortLabel() {
            String line = SafeText.line(label);
            return line.codePointCount(0, line.length()) <= LONGEST_LABEL
                    ? line
                    : line.substring(0, line.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "\u2026";
        }
    }
}
