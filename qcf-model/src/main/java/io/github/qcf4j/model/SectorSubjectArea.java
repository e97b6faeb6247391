package io.github.qcf4j.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of the world of work and learning that a unit or qualification belongs to, such as '15.2', Administration.
 * <p>
 * There are fifty, in fifteen sectors; other codes do not exist. Some sources write a zero in front: '01.1' is '1.1'.
 *
 * @param code  the code, the number of the sector and the number of the area within it
 */
public record SectorSubjectArea(String code) implements Comparable<SectorSubjectArea> {

    private static final Pattern TYPED = Pattern.compile("0?([0-9]{1,2}\\.[0-9])");

    private static final Map<String, String> TITLES = titles();

    private static final List<SectorSubjectArea> ALL =
            TITLES.keySet().stream().map(SectorSubjectArea::new).toList();

    public SectorSubjectArea {
        Objects.requireNonNull(code, "code");
        if (!TITLES.containsKey(code)) {
            throw unknown(code);
        }
    }

    /**
     * Parses a code; blanks around it and a zero in front are dropped.
     *
     * @param text  the code, such as '15.2' or '01.1'
     */
    public static SectorSubjectArea parse(String text) {
        Matcher matcher = TYPED.matcher(IdentifierForms.tidy(text));
        if (!matcher.matches() || !TITLES.containsKey(matcher.group(1))) {
            throw unknown(text);
        }
        return new SectorSubjectArea(matcher.group(1));
    }

    /** Returns all areas, in the order of their codes. */
    public static List<SectorSubjectArea> all() {
        return ALL;
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException(
                "Sector subject area '%s' must be one of the fifty from '1.1' to '15.5'".formatted(text));
    }

    /** Returns the title of the area, such as 'Administration'. */
    public String title() {
        return Objects.requireNonNull(TITLES.get(code));
    }

    @Override
    public int compareTo(SectorSubjectArea other) {
        return NaturalOrder.compare(code, other.code);
    }

    /** Returns the code; see {@link #title} for the words. */
    @Override
    public String toString() {
        return code;
    }

    private static Map<String, String> titles() {
        List<List<String>> sectors = List.of(
                List.of(
                        "Medicine and dentistry",
                        "Nursing and subjects and vocations allied to medicine",
                        "Health and social care",
                        "Public services",
                        "Child development and well-being"),
                List.of("Science", "Mathematics and statistics"),
                List.of(
                        "Agriculture",
                        "Horticulture and forestry",
                        "Animal care and veterinary science",
                        "Environmental conservation"),
                List.of("Engineering", "Manufacturing technologies", "Transportation operations and maintenance"),
                List.of("Architecture", "Building and construction", "Urban, rural and regional planning"),
                List.of("ICT practitioners", "ICT for users"),
                List.of(
                        "Retailing and wholesaling",
                        "Warehousing and distribution",
                        "Service enterprises",
                        "Hospitality and catering"),
                List.of("Sport, leisure and recreation", "Travel and tourism"),
                List.of(
                        "Performing arts",
                        "Crafts, creative arts and design",
                        "Media and communication",
                        "Publishing and information services"),
                List.of("History", "Archaeology", "Philosophy", "Theology and religious studies"),
                List.of("Geography", "Sociology and social policy", "Politics", "Economics", "Anthropology"),
                List.of(
                        "Languages, literature and culture of the British Isles",
                        "Other languages, literature and culture",
                        "Linguistics"),
                List.of("Teaching and lecturing", "Direct learning support"),
                List.of("Foundations for learning and life", "Preparation for work"),
                List.of(
                        "Accounting and finance",
                        "Administration",
                        "Business management",
                        "Marketing and sales",
                        "Law and legal services"));
        return numbered(sectors);
    }

    private static Map<String, String> numbered(List<List<String>> sectors) {
        Map<String, String> byCode = new LinkedHashMap<>();
        for (int sector = 0; sector < sectors.size(); sector++) {
            List<String> areas = sectors.get(sector);
            for (int area = 0; area < areas.size(); area++) {
                byCode.put((sector + 1) + "." + (area + 1), areas.get(area));
            }
        }
        return Collections.unmodifiableMap(byCode);
    }
}
