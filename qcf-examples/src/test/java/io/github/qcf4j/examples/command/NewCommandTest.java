package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

    @TempDir
    private Path folder;

    @Test
    void three_files_are_written_and_what_to_do_next_is_said() {
        QcfRun run = QcfRun.in(folder, "new");

        assertThat(run.out()).isEqualTo("""
                Written: specification.json, portfolio.json and FIELDS.md.
                Next:
                  qcf check .
                  qcf map . --as-of 2014-06-30
                Then change what is in them; FIELDS.md explains every field.
                """);
        assertThat(run.exitCode()).isZero();
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("specification.json"));
    }

    @Test
    void what_was_written_can_be_checked_and_mapped_as_it_is() {
        QcfRun.in(folder, "new", "my work/here");

        QcfRun check = QcfRun.in(folder, "check", "my work/here");
        QcfRun map = QcfRun.in(folder, "map", "my work/here", "--as-of", "2014-06-30", "--fail-on", "warnings");

        assertThat(check.out()).contains("2 files checked: 0 errors, ");
        assertThat(check.exitCode()).isZero();
        assertThat(map.out()).contains("Met", "Not yet met", "Awaiting decision", "No evidence");
        assertThat(map.exitCode()).isZero();
    }

    @Test
    void folder_with_a_blank_is_quoted_in_what_to_do_next() {
        QcfRun run = QcfRun.in(folder, "new", "my work/");

        assertThat(run.out()).contains("Written: my work/specification.json,").contains("  qcf check 'my work/'\n");
    }

    @Test
    void nothing_is_written_over() {
        QcfRun.write(folder.resolve("FIELDS.md"), "mine");

        QcfRun run = QcfRun.in(folder, "new");

        assertThat(run.err()).isEqualTo("qcf new: 'FIELDS.md' is there already; name another folder, or add --force\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(QcfRun.read(folder.resolve("FIELDS.md"))).isEqualTo("mine");
        assertThat(folder.resolve("specification.json")).doesNotExist();
    }

    @Test
    void force_writes_over_what_is_there() {
        QcfRun.write(folder.resolve("FIELDS.md"), "mine");

        QcfRun run = QcfRun.in(folder, "new", "--force");

        assertThat(run.exitCode()).isZero();
        assertThat(QcfRun.read(folder.resolve("FIELDS.md"))).startsWith("# Every field");
    }

    @Test
    void file_is_no_folder() {
        QcfRun.write(folder.resolve("taken"), "");

        QcfRun run = QcfRun.in(folder, "new", "taken");

        assertThat(run.err()).isEqualTo("qcf new: 'taken' is a file; name a folder\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(Files.isRegularFile(folder.resolve("taken"))).isTrue();
    }
}
