package io.github.qcf4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class QuietStartTest {

    private static final String VALIDATOR = "org.hibernate.validator.internal.util.Version";

    @Test
    void first_reading_of_a_program_logs_nothing() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(), "-cp", System.getProperty("java.class.path"), Program.class.getName())
                .redirectErrorStream(true)
                .start();

        String printed = text(process.getInputStream());

        assertThat(printed).isEqualTo("L-1001");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void reading_leaves_the_logging_as_it_was() {
        Logger logger = Logger.getLogger(VALIDATOR);

        PortfolioReader.readOne("{ \"learner\": \"L-1001\" }");

        assertThat(logger.getLevel()).isNull();
    }

    private static String text(InputStream stream) throws Exception {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** A program that reads one portfolio and prints whose it is. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            System.out.print(PortfolioReader.readOne("{ \"learner\": \"L-1001\" }")
                    .orThrow()
                    .learner());
        }
    }
}
