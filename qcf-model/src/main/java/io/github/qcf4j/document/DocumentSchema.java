package io.github.qcf4j.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas of the documents, such as that of a specification file, for editors and for other systems.
 * <p>
 * They are of draft 2020-12 and ask for what the readers ask for, as far as a schema can: it knows neither check
 * characters nor whether a name is repeated or leads anywhere. What a schema admits is therefore still to be read.
 */
public enum DocumentSchema {
    /** The schema of a specification file. */
    SPECIFICATION("specification.schema.json"),

    /** The schema of a portfolio file, and of the portfolio of one learner on its own. */
    PORTFOLIO("portfolio.schema.json"),

    /** The schema of a policy file. */
    POLICY("policy.schema.json");

    private final String file;

    DocumentSchema(String file) {
        this.file = file;
    }

    /** Returns the schema, as a JSON text. */
    public String text() {
        try (InputStream stream = DocumentSchema.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("Schema '%s' must be beside its class".formatted(file));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
