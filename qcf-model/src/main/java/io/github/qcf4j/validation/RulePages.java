package io.github.qcf4j.validation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages of the rules as they are kept: one text for each code, of named lines and named blocks. */
final class RulePages {

    private static final List<String> BLOCKS = List.of("why", "bad", "good");

    private RulePages() {}

    /** Reads the page of a rule. */
    static RulePage read(String code) {
        return parse(code, Lines.of("rules/" + code + ".txt"));
    }

    /**
     * Parses a page: lines such as 'title: A unit has a level', then blocks, each opened by a line such as 'why:'.
     * <p>
     * What follows on the line that opens a block is its first line.
     */
    static RulePage parse(String code, List<String> lines) {
        Map<String, StringBuilder> parts = new LinkedHashMap<>();
        StringBuilder block = new StringBuilder();
        for (String line : lines) {
            int colon = line.indexOf(':');
            String name = colon < 0 ? "" : line.substring(0, colon);
            if (BLOCKS.contains(name)
                    || (parts.size() < 3 && List.of("title", "source", "ids").contains(name))) {
                block = new StringBuilder(line.substring(colon + 1).strip());
                parts.put(name, block);
            } else {
                block.append(block.isEmpty() ? "" : "\n").append(line.stripTrailing());
            }
        }
        StringBuilder source = parts.get("source");
        return new RulePage(
                code,
                part(code, parts, "title"),
                source == null ? null : source.toString().strip(),
                ids(parts),
                part(code, parts, "why"),
                part(code, parts, "bad"),
                part(code, parts, "good"));
    }

    private static List<String> ids(Map<String, StringBuilder> parts) {
        StringBuilder ids = parts.get("ids");
        return ids == null ? List.of() : Arrays.asList(ids.toString().strip().split("\\s+"));
    }

    private static String part(String code, Map<String, StringBuilder> parts, String name) {
        StringBuilder part = parts.get(name);
        if (part == null || part.toString().isBlank()) {
            throw new IllegalArgumentException("Page '%s' must have '%s'".formatted(code, name));
        }
        return part.toString().strip();
    }
}
