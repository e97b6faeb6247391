package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Groups and rules that no combination meets together, such as a mandatory group of 20 credits and a total of 15.
 *
 * @param parts  what contradicts itself, in the order of the qualification
 * @param minimal  whether it is known that without any one of them the others can be met
 */
public record Contradiction(List<AskedPart> parts, boolean minimal) {

    public Contradiction {
        parts = List.copyOf(requireNonNull(parts, "parts"));
    }

    /** Returns the fact in a sentence. */
    public String sentence() {
        String all = parts.stream().map(AskedPart::sentence).collect(Collectors.joining(", and "));
        if (parts.size() < 2) {
            return all.isEmpty() ? "no combination can be made" : "%s, which cannot be met".formatted(all);
        }
        return "%s, which cannot %s be met".formatted(all, parts.size() == 2 ? "both" : "all");
    }

    @Override
    public String toString() {
        return sentence();
    }
}
