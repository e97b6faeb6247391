package io.github.qcf4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every report on every example, written by virtual machines that have nothing in common but the input. */
class SameBytesTest {

    private static final Path DATA = Path.of("data").toAbsolutePath();
    private static final List<String> FORMATS =
            List.of("text", "markdown", "html", "json", "csv", "csv-gaps", "csv-findings", "sheets", "csv-evidence");

    private static final List<String> ENGLAND = List.of(
            "-Duser.language=en", "-Duser.country=GB", "-Duser.timezone=Europe/London", "-Dfile.encoding=UTF-8");
    private static final List<String> ELSEWHERE = List.of(
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.extensions=u-nu-arab",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-9",
            "-Dline.separator=\r\n");

    @TempDir
    Path folder;

    @Test
    void reports_are_the_same_in_another_locale_time_zone_encoding_and_run() throws Exception {
        Map<String, String> here = reports(ENGLAND, folder.resolve("here"));
        Map<String, String> there = reports(ELSEWHERE, folder.resolve("there"));

        assertThat(here).hasSize(3 * FORMATS.size());
        assertThat(there).isEqualTo(here);
    }

    private static Map<String, String> reports(List<String> options, Path target) throws Exception {
        Files.createDirectories(target);
        for (String format : FORMATS) {
            assertThat(run(options, format, target.resolve(format))).as(format).isZero();
        }
        Map<String, String> reports = new TreeMap<>();
        try (Stream<Path> files = Files.walk(target)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                reports.put(target.relativize(file).toString(), Files.readString(file));
            }
        }
        return reports;
    }

    private static int run(List<String> options, String format, Path target) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("io.github.qcf4j.examples.command.Qcf", "map"));
        command.add(
                DATA.resolve("specifications").resolve("contact-centre.json").toString());
        command.add(DATA.resolve("portfolios").toString());
        command.addAll(List.of("--as-of", "2014-11-21", "--format", format, "--output", target + "/"));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor();
    }
}
