package io.github.qcf4j.check;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.document.PolicyFinding;
import io.github.qcf4j.document.PortfolioFinding;
import io.github.qcf4j.document.internal.NearestName;
import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.validation.SpecificationRules;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The codes of everything that a check may find: the rules of the catalogue, what is wrong with files, policies and the
 * records of portfolios, and what is wrong with the check itself.
 */
public final class KnownCodes {

    private static final SortedMap<String, FindingKind> BY_CODE = byCode();

    private KnownCodes() {}

    private static SortedMap<String, FindingKind> byCode() {
        SortedMap<String, FindingKind> kinds = new TreeMap<>();
        Stream.of(DocumentFinding.values()).forEach(kind -> kinds.put(kind.code(), kind));
        Stream.of(PortfolioFinding.values()).forEach(kind -> kinds.put(kind.code(), kind));
        Stream.of(PolicyFinding.values()).forEach(kind -> kinds.put(kind.code(), kind));
        Stream.of(CheckFinding.values()).forEach(kind -> kinds.put(kind.code(), kind));
        SpecificationRules.all().forEach(rule -> kinds.put(rule.code(), rule));
        return kinds;
    }

    /** Returns what each code stands for, by code. */
    public static List<FindingKind> all() {
        return List.copyOf(BY_CODE.values());
    }

    /** Finds what a code stands for, such as 'unit.level.missing'. */
    public static Optional<FindingKind> find(String code) {
        return Optional.ofNullable(BY_CODE.get(requireNonNull(code, "code")));
    }

    /** Returns the codes that somebody may have meant: those that begin so, or else the nearest, or none. */
    public static List<String> near(String written) {
        requireNonNull(written, "written");
        List<String> begun = BY_CODE.keySet().stream()
                .filter(code -> !written.isBlank() && code.startsWith(written.strip() + "."))
                .toList();
        return begun.isEmpty() ? nearest(written, BY_CODE.keySet()).stream().toList() : begun;
    }

    /** Returns the nearest of some codes, if one is near. */
    static Optional<String> nearest(String written, Collection<String> codes) {
        return NearestName.of(written, codes);
    }
}
