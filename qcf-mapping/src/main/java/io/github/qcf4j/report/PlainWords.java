package io.github.qcf4j.report;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.RangeDemand;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the engine says of ranges and methods, as somebody would write it: 'contact type' where the specification calls
 * its range 'contactType', and 'a, b or c' for 'a or b or c'.
 * <p>
 * Only names of several words written as one are told otherwise; such a name stands for nothing else in a sentence.
 */
final class PlainWords {

    private static final Pattern WRITTEN_AS_ONE = Pattern.compile("\\p{Lower}+(?:\\p{Upper}\\p{Lower}+)+");
    private static final Pattern OR_BEFORE_OR = Pattern.compile(" or (?=.* or )");
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Map<String, String> words;
    private final Pattern names;

    private PlainWords(Map<String, String> words) {
        this.words = words;
        this.names = words.isEmpty()
                ? NOTHING
                : Pattern.compile(words.keySet().stream().collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    /** Returns the words for the ranges that the units of a report ask for. */
    static PlainWords of(CoverageReport report) {
        return of(report.units());
    }

    /** Returns the words for the ranges that units ask for. */
    static PlainWords of(List<UnitCoverage> units) {
        Map<String, String> words = new TreeMap<>();
        units.stream()
                .flatMap(unit -> unit.requirements().stream())
                .flatMap(asked -> asked.requirement().range().stream())
                .map(RangeDemand::attribute)
                .filter(name -> WRITTEN_AS_ONE.matcher(name).matches())
                .forEach(name ->
                        words.put(name, name.replaceAll("(\\p{Upper})", " $1").toLowerCase(Locale.ROOT)));
        return new PlainWords(words);
    }

    /** Returns a sentence as somebody would write it; what it quotes stays as it is, but for the names of ranges. */
    String told(String sentence) {
        String named = names.matcher(sentence)
                .replaceAll(name -> Matcher.quoteReplacement(words.getOrDefault(name.group(), name.group())));
        return named.contains("'") ? named : OR_BEFORE_OR.matcher(named).replaceAll(", ");
    }
}
