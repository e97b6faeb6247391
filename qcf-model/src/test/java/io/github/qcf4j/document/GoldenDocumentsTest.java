package io.github.qcf4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.FindingWording;
import io.github.qcf4j.framework.FrameworkFinding;
import io.github.qcf4j.validation.QualificationFinding;
import io.github.qcf4j.validation.UnitFinding;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenDocumentsTest {

    @TempDir
    static Path made;

    private static List<GoldenDocument> documents = List.of();

    @BeforeAll
    static void find_the_documents() {
        documents = GoldenDocument.all(made);
    }

    static Stream<GoldenDocument> documents() {
        return documents.stream();
    }

    static Stream<FindingKind> kinds() {
        return Stream.of(
                        DocumentFinding.values(),
                        UnitFinding.values(),
                        QualificationFinding.values(),
                        FrameworkFinding.values(),
                        PolicyFinding.values(),
                        PortfolioFinding.values())
                .flatMap(Stream::<FindingKind>of);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_gives_the_findings_beside_it(GoldenDocument document) {
        List<String> lines = document.findings().stream().map(Finding::toString).toList();

        Golden.assertLines(lines, document.expected());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_has_the_finding_that_it_is_named_for(GoldenDocument document) {
        List<Finding> findings = document.findings();

        assertThat(findings).extracting(Finding::code).contains(document.code());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void what_a_document_gives_is_worded_as_findings_are(GoldenDocument document) {
        List<Finding> findings = document.findings();

        assertThat(FindingWording.faultsOf(findings)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_has_a_document(FindingKind kind) {
        assertThat(documents).extracting(GoldenDocument::code).contains(kind.code());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_is_worded_as_findings_are(FindingKind kind) {
        assertThat(FindingWording.faultsOf(kind)).isEmpty();
    }

    @Test
    void no_findings_are_kept_of_a_document_that_is_gone() {
        List<Path> kept = Stream.of(GoldenDocument.Form.values())
                .flatMap(form -> Golden.files(form.folder(), ".findings").stream())
                .toList();

        assertThat(documents).extracting(GoldenDocument::expected).containsExactlyInAnyOrderElementsOf(kept);
    }
}
