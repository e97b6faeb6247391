package io.github.qcf4j.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Another scheme of levels and how it corresponds to {@link Level}, such as the 'EQF', the European framework.
 * <p>
 * The correspondence is that of the years in which the Qualifications and Credit Framework was in use. It is
 * many to many: EQF 5 stands against Levels 4 and 5, and Level 6 against SCQF 9 and 10. It compares demand only and
 * makes no qualification equal to another. A Scottish Vocational Qualification has no place here, because
 * its number does not settle its SCQF level.
 */
public enum LevelScheme {
    /** The European Qualifications Framework, 1 to 8. */
    EQF("European Qualifications Framework", "1:E3 2:1 3:2 4:3 5:4,5 6:6 7:7 8:8"),

    /** The Scottish Credit and Qualifications Framework, 1 to 12. */
    SCQF("Scottish Credit and Qualifications Framework", "1:E1 2:E2 3:E3 4:1 5:2 6:3 7:4 8:5 9:6 10:6 11:7 12:8"),

    /** The Credit and Qualifications Framework for Wales, E1 to E3 and 1 to 8. */
    CQFW("Credit and Qualifications Framework for Wales", "E1:E1 E2:E2 E3:E3 1:1 2:2 3:3 4:4 5:5 6:6 7:7 8:8"),

    /** The framework for higher education qualifications, 4 to 8. */
    FHEQ("Framework for Higher Education Qualifications", "4:4 5:5 6:6 7:7 8:8"),

    /** The National Qualifications Framework with its levels 1 to 8; its entry levels are not compared. */
    NQF("National Qualifications Framework", "1:1 2:2 3:3 4:4 5:5 6:6 7:7 8:8"),

    /** The five levels of National Vocational Qualifications before they took the levels of the framework. */
    NVQ("National Vocational Qualification levels", "1:1 2:2 3:3 4:4,5,6 5:7,8");

    private final String label;

    /** Unmodifiable, and so are its values. */
    private final Map<String, List<Level>> bySchemeLevel;

    /** Makes a scheme from its name and its rows, each a level of the scheme and the levels it stands against. */
    @SuppressWarnings("StringSplitter")
    LevelScheme(String label, String rows) {
        Map<String, List<Level>> table = new LinkedHashMap<>();
        for (String row : rows.split(" ")) {
            int colon = row.indexOf(':');
            Stream<String> codes = Arrays.stream(row.substring(colon + 1).split(","));
            table.put(row.substring(0, colon), codes.map(Level::parse).toList());
        }
        this.label = label;
        this.bySchemeLevel = Collections.unmodifiableMap(table);
    }

    /** Returns the name of the scheme, such as 'European Qualifications Framework'. */
    public String label() {
        return label;
    }

    /** Returns the levels of this scheme, lowest first. */
    public List<String> schemeLevels() {
        return List.copyOf(bySchemeLevel.keySet());
    }

    /**
     * Returns the levels that correspond to a level of this scheme, lowest first.
     *
     * @param schemeLevel  a level of this scheme, such as '5' for EQF 5
     */
    public List<Level> levels(String schemeLevel) {
        Objects.requireNonNull(schemeLevel, "schemeLevel");
        List<Level> levels = bySchemeLevel.get(schemeLevel);
        if (levels == null) {
            throw new IllegalArgumentException("%s level '%s' must be one of %s"
                    .formatted(name(), schemeLevel, String.join(", ", bySchemeLevel.keySet())));
        }
        return levels;
    }

    /** Returns the levels of this scheme that correspond to a level, lowest first; see {@link Level#in}. */
    List<String> schemeLevels(Level level) {
        Objects.requireNonNull(level, "level");
        return bySchemeLevel.entrySet().stream()
                .filter(row -> row.getValue().contains(level))
                .map(Map.Entry::getKey)
                .toList();
    }
}
