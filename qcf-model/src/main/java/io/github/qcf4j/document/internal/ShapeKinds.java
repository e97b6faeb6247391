package io.github.qcf4j.document.internal;

import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.document.PolicyFinding;
import io.github.qcf4j.document.PortfolioFinding;
import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.validation.QualificationFinding;
import io.github.qcf4j.validation.UnitFinding;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The kinds of finding that reading a document makes, by code, with the sentence of each. */
final class ShapeKinds {

    private static final Map<String, FindingKind> BY_CODE = new TreeMap<>();
    private static final Map<String, String> SENTENCES = new TreeMap<>();

    static {
        for (DocumentFinding kind : DocumentFinding.values()) {
            add(kind, kind.sentence());
        }
        for (PortfolioFinding kind : PortfolioFinding.values()) {
            add(kind, kind.sentence());
        }
        for (PolicyFinding kind : PolicyFinding.values()) {
            add(kind, kind.sentence());
        }
        for (UnitFinding kind : UnitFinding.values()) {
            add(kind, kind.sentence());
        }
        for (QualificationFinding kind : QualificationFinding.values()) {
            add(kind, kind.sentence());
        }
    }

    private ShapeKinds() {}

    private static void add(FindingKind kind, String sentence) {
        BY_CODE.put(kind.code(), kind);
        SENTENCES.put(kind.code(), sentence);
    }

    /** Returns the kind with a code, such as 'unit.title.missing'. */
    static FindingKind of(String code) {
        FindingKind kind = BY_CODE.get(code);
        if (kind == null) {
            throw new IllegalArgumentException("Code '%s' must be that of a finding".formatted(code));
        }
        return kind;
    }

    /** Returns what is wrong in the words that fit every finding of the kind. */
    static String sentence(FindingKind kind) {
        return SENTENCES.getOrDefault(kind.code(), kind.code());
    }

    /** Returns every sentence, by code. */
    static Map<String, String> sentences() {
        return Collections.unmodifiableMap(SENTENCES);
    }
}
