package io.github.qcf4j.check;

import io.github.qcf4j.document.internal.Problems;
import io.github.qcf4j.document.internal.Spot;
import org.jspecify.annotations.Nullable;

/** The formats by which the files of a check are told apart. */
final class Formats {

    private Formats() {}

    /** Says so if a document does not say the format that is asked for. */
    static void check(@Nullable String written, String asked, Spot root, Problems problems) {
        Spot spot = root.property("format");
        if (written == null && spot.value() == null) {
            problems.report(
                    CheckFinding.CHECK_FORMAT_MISSING, root, "does not say that its format is '%s'".formatted(asked));
        } else if (written != null && !written.equals(asked)) {
            problems.report(
                    CheckFinding.CHECK_FORMAT_UNKNOWN, spot, "is '%s' and not '%s'".formatted(written, asked));
        }
    }
}
