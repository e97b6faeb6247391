package io.github.qcf4j.examples;

import io.github.qcf4j.check.CheckProfile;
import io.github.qcf4j.check.CheckText;
import io.github.qcf4j.check.SpecificationsCheck;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * For an awarding body with rules of its own: they run, sort and report like those of the catalogue, and the profile
 * may switch them off or set their severity.
 * <p>
 * Arguments: the folder of specifications, the profile, and the day, such as '2014-11-21'.
 */
public final class CheckByHouseRules {

    private CheckByHouseRules() {}

    public static void main(String... arguments) {
        HouseCheck house = new HouseCheck();
        SpecificationsCheck check = SpecificationsCheck.standard()
                .withCheck(house)
                .withProfile(CheckProfile.read(Path.of(arguments[1]), house.kinds()));
        System.out.print(CheckText.of().write(check.run(Path.of(arguments[0]), LocalDate.parse(arguments[2]))));
    }
}
