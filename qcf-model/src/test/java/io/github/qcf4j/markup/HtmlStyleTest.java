package io.github.qcf4j.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlStyleTest {

    private static final double READABLE = 4.5;

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, shade",
        "soft, paper",
        "soft, shade",
        "accent, paper",
        "accent, shade",
        "good-ink, good",
        "some-ink, some",
        "wait-ink, wait",
        "bad-ink, bad",
        "none-ink, none"
    })
    void words_stand_out_from_what_is_behind_them(String words, String behind) {
        double contrast = contrast(luminance(colour(words)), luminance(colour(behind)));

        assertThat(contrast).isGreaterThanOrEqualTo(READABLE);
    }

    private static int colour(String name) {
        Matcher matcher = Pattern.compile("--" + name + ": #([0-9a-f]{6});").matcher(HtmlStyle.RULES);
        assertThat(matcher.find()).as("the style sheet has the colour %s", name).isTrue();
        return Integer.parseInt(matcher.group(1), 16);
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** The relative luminance of the Web Content Accessibility Guidelines. */
    private static double luminance(int colour) {
        return 0.2126 * part(colour >> 16 & 0xFF) + 0.7152 * part(colour >> 8 & 0xFF) + 0.0722 * part(colour & 0xFF);
    }

    private static double part(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
