package io.github.qcf4j.check;

import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.document.internal.Problems;
import io.github.qcf4j.document.internal.Spot;
import io.github.qcf4j.finding.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of the files of a check; each is null where it does not say what it must, which is then reported. */
final class Fields {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z0-9]+)*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Fields() {}

    /** Says so if a document does not say the format that is asked for. */
    static void format(@Nullable String written, String asked, Spot root, Problems problems) {
        Spot spot = root.property("format");
        if (written == null && spot.value() == null) {
            problems.report(
                    CheckFinding.CHECK_FORMAT_MISSING, root, "does not say that its format is '%s'".formatted(asked));
        } else if (written != null && !written.equals(asked)) {
            problems.report(CheckFinding.CHECK_FORMAT_UNKNOWN, spot, "is '%s' and not '%s'".formatted(written, asked));
        }
    }

    /** Returns a text that says something. */
    static @Nullable String text(@Nullable String written, Spot spot, Problems problems) {
        if (written == null) {
            if (spot.value() == null) {
                problems.report(DocumentFinding.JSON_PROPERTY_MISSING, spot);
            }
            return null;
        }
        if (written.isBlank()) {
            problems.report(DocumentFinding.JSON_VALUE_MALFORMED, spot, "is blank");
            return null;
        }
        return written;
    }

    /** Returns a text in the form of a code, be it known or not. */
    static @Nullable String code(@Nullable String written, Spot spot, Problems problems) {
        String code = text(written, spot, problems);
        if (code == null || CODE.matcher(code).matches()) {
            return code;
        }
        malformed("'%s', which is not a code such as 'unit.credit.large'".formatted(code), spot, problems);
        return null;
    }

    /** Returns a place. */
    static @Nullable Place place(@Nullable String written, Spot spot, Problems problems) {
        String place = text(written, spot, problems);
        try {
            return place == null ? null : Place.parse(place);
        } catch (IllegalArgumentException notOne) {
            malformed("'%s', which is not a place such as 'J/999/0001 1.2'".formatted(place), spot, problems);
            return null;
        }
    }

    /** Returns a day. */
    static @Nullable LocalDate day(@Nullable String written, Spot spot, Problems problems) {
        String day = text(written, spot, problems);
        if (day == null) {
            return null;
        }
        try {
            if (DAY.matcher(day).matches()) {
                return LocalDate.parse(day);
            }
        } catch (DateTimeException notOne) {
            // a day that no calendar has is told like any other that is none
        }
        malformed("'%s', which is not a day such as '2014-11-21'".formatted(day), spot, problems);
        return null;
    }

    private static void malformed(String what, Spot spot, Problems problems) {
        problems.report(DocumentFinding.JSON_VALUE_MALFORMED, spot, "is " + what);
    }
}
