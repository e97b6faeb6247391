package io.github.qcf4j.examples;

import io.github.qcf4j.check.Baseline;
import io.github.qcf4j.check.CheckProfile;
import io.github.qcf4j.check.CheckResult;
import io.github.qcf4j.check.CheckSarif;
import io.github.qcf4j.check.CheckText;
import io.github.qcf4j.check.SpecificationsCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * For an awarding body: a whole catalogue checked in a pipeline, by its own profile, where only new findings count.
 * <p>
 * Arguments: the folder of specifications, the profile, the baseline, the day, such as '2014-11-21', and the SARIF file
 * to write for the code host. The first run writes the baseline.
 */
public final class CheckACatalogue {

    private CheckACatalogue() {}

    public static void main(String... arguments) throws IOException {
        Path baseline = Path.of(arguments[2]);
        Baseline known = Files.exists(baseline) ? Baseline.read(baseline).orThrow() : Baseline.NONE;
        CheckResult result = SpecificationsCheck.standard()
                .withProfile(CheckProfile.read(Path.of(arguments[1])))
                .withBaseline(known)
                .run(Path.of(arguments[0]), LocalDate.parse(arguments[3]));
        System.out.print(CheckText.of().write(result));
        Files.writeString(Path.of(arguments[4]), CheckSarif.of().write(result));
        if (Files.notExists(baseline)) {
            Baseline.of(result).write(baseline);
        }
    }
}
