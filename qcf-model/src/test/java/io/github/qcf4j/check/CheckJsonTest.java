package io.github.qcf4j.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckJsonTest {

    @Test
    void result_reads_back_as_what_was_written() {
        CheckDocument document = CheckDocument.of(Results.some());

        assertThat(CheckJson.read(CheckJson.of().write(document)).orThrow()).isEqualTo(document);
        assertThat(document.findings()).hasSize(3);
        assertThat(document.known()).hasSize(1);
        assertThat(document.fixed()).hasSize(1);
    }

    @Test
    void record_reads_back_as_what_was_written(@TempDir Path folder) {
        Path file = Catalogue.write(
                folder.resolve("record.json"), ValidationRecord.of().write(Results.some()));

        ValidationRecordDocument record = ValidationRecord.read(file).orThrow();

        assertThat(record).isEqualTo(ValidationRecordDocument.of(Results.some()));
        assertThat(record.profile()).isNotNull();
        assertThat(record.suppressions()).hasSize(1);
    }

    @Test
    void other_document_is_told_by_its_format() {
        assertThat(CheckJson.read("{ \"format\": \"qcf4j/1\" }").findings())
                .extracting(Object::toString)
                .containsExactly("-:1:13: error: /format is 'qcf4j/1' and not 'qcf4j-check/1';"
                        + " name a file of that format [check.format.unknown]");
        assertThat(ValidationRecord.read("{}").findings())
                .extracting(Object::toString)
                .containsExactly("-:1:1: error: document does not say that its format is"
                        + " 'qcf4j-validation-record/1'; add the format [check.format.missing]");
    }
}
