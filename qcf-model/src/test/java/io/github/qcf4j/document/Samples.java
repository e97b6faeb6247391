package io.github.qcf4j.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Documents that use every form there is, each at least once. */
final class Samples {

    static final String SPECIFICATION = text("every-form-specification.json");
    static final String PORTFOLIO = text("every-form-portfolio.json");
    static final String POLICIES = text("every-form-policies.json");

    private Samples() {}

    private static String text(String name) {
        try (InputStream stream = Samples.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
