package io.github.qcf4j.report;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.planning.FinishNeed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is needed to finish, those of one unit together, such as 'J/999/0001 3.1 and 4.2 (1 accepted item each)'. */
final class NeedWords {

    private final PlainWords plain;

    NeedWords(PlainWords plain) {
        this.plain = plain;
    }

    /** Returns the needs of each unit in one line. */
    List<String> byUnit(List<FinishNeed> needs) {
        Map<String, Map<String, List<String>>> byUnit = new LinkedHashMap<>();
        for (FinishNeed need : needs) {
            byUnit.computeIfAbsent(unit(need.place()), none -> new LinkedHashMap<>())
                    .computeIfAbsent(within(need.place()), none -> new ArrayList<>())
                    .add(plain.told(need.lacking()));
        }
        List<String> told = new ArrayList<>();
        byUnit.forEach((unit, lackingByPlace) -> told.add(unit + " " + String.join(", ", alike(lackingByPlace))));
        return told;
    }

    /** Returns the places that lack the same together. */
    private static List<String> alike(Map<String, List<String>> lackingByPlace) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        lackingByPlace.forEach(
                (place, lacking) -> places.computeIfAbsent(String.join("; ", lacking), none -> new ArrayList<>())
                        .add(place));
        List<String> told = new ArrayList<>();
        places.forEach((lacking, alike) -> told.add("%s (%s%s)"
                .formatted(Wording.and(alike), lacking, alike.size() == 1 ? "" : " each")
                .strip()));
        return told;
    }

    private static String unit(Place place) {
        return place.unit().map(UnitIdentifier::text).orElseGet(place::toString);
    }

    /** Returns the place within its unit, such as '1.2' or 'requirement 3'; blank for the unit itself. */
    private static String within(Place place) {
        return switch (place.kind()) {
            case UNIT -> "";
            case CHOICE -> "choice " + place.detail();
            case REQUIREMENT -> "requirement " + place.detail();
            default -> place.detail();
        };
    }
}
