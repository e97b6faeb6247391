package io.github.qcf4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.FindingWording;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.validation.QualificationFinding;
import io.github.qcf4j.validation.UnitFinding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingKindsTest {

    @Test
    void kinds_and_their_sentences_keep_the_wording_rules() {
        List<Finding> findings = Stream.of(
                        Stream.of(DocumentFinding.values()).map(kind -> finding(kind, kind.sentence())),
                        Stream.of(PortfolioFinding.values()).map(kind -> finding(kind, kind.sentence())),
                        Stream.of(PolicyFinding.values()).map(kind -> finding(kind, kind.sentence())),
                        Stream.of(UnitFinding.values()).map(kind -> finding(kind, kind.sentence())),
                        Stream.of(QualificationFinding.values()).map(kind -> finding(kind, kind.sentence())))
                .flatMap(each -> each)
                .toList();

        assertThat(FindingWording.faultsOf(findings)).isEmpty();
    }

    @Test
    void codes_are_different() {
        List<FindingKind> kinds = Stream.<FindingKind[]>of(
                        DocumentFinding.values(),
                        PortfolioFinding.values(),
                        UnitFinding.values(),
                        QualificationFinding.values())
                .flatMap(Stream::of)
                .toList();

        assertThat(kinds).extracting(FindingKind::code).doesNotHaveDuplicates();
    }

    private static Finding finding(FindingKind kind, String sentence) {
        return Finding.of(kind, Place.ofPointer("/units/0"), sentence);
    }
}
