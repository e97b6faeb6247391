package io.github.qcf4j.check;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.validation.SpecificationRules;
import io.github.qcf4j.validation.ValidationOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Files to be checked, and the house's rules alone to check them by, so that no other rule has a say. */
final class Catalogue {

    static final LocalDate TODAY = LocalDate.of(2014, 11, 21);

    private Catalogue() {}

    /** Returns options that switch every rule of the catalogue off. */
    static ValidationOptions.Builder quiet() {
        ValidationOptions.Builder options = ValidationOptions.builder();
        SpecificationRules.all().forEach(rule -> options.off(rule.code()));
        return options;
    }

    /** Returns a check by the house's rules alone. */
    static SpecificationsCheck check(Suppression... suppressions) {
        return SpecificationsCheck.standard()
                .withCheck(new HouseCheck())
                .withProfile(CheckProfile.of(quiet().build(), List.of(suppressions)));
    }

    /** Returns a specification of units that have a code, a title and perhaps an owner: 'CALLS|Monitor|Northern'. */
    static String units(String... units) {
        StringBuilder json = new StringBuilder("{ \"format\": \"qcf4j/1\", \"units\": [");
        String separator = "\n";
        for (String unit : units) {
            String[] parts = unit.split("\\|");
            json.append(separator).append("  { \"code\": \"%s\", \"title\": \"%s\"".formatted(parts[0], parts[1]));
            json.append(parts.length > 2 ? ", \"owner\": \"%s\" }".formatted(parts[2]) : " }");
            separator = ",\n";
        }
        return json.append("\n] }\n").toString();
    }

    static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a finding at a line of a file. */
    static Finding finding(FindingKind kind, String place, String message, String location) {
        return Finding.of(kind, Place.parse(place), message).at(Location.parse(location));
    }
}
