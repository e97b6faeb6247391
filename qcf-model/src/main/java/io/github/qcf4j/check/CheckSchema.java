package io.github.qcf4j.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas of the files that a check is given, such as that of a profile, for editors.
 * <p>
 * They are of draft 2020-12 and ask for what the readers ask for, as far as a schema can: it does not know which codes
 * there are.
 */
public enum CheckSchema {
    /** The schema of a profile, 'qcf-rules.json'. */
    PROFILE("rules.schema.json"),

    /** The schema of a baseline. */
    BASELINE("baseline.schema.json");

    private final String file;

    CheckSchema(String file) {
        this.file = file;
    }

    /** Returns the schema, as a JSON text. */
    public String text() {
        try (InputStream stream = CheckSchema.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("Schema '%s' must be beside its class".formatted(file));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
