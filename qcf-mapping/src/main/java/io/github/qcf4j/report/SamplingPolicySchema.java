package io.github.qcf4j.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema of sampling policies, for editors and for other systems, such as what {@code sampling.json} may hold.
 * <p>
 * It is of draft 2020-12 and asks for what {@link SamplingPolicyReader} asks for, as far as a schema can: it does not see
 * that a kind of demand stands twice.
 */
public final class SamplingPolicySchema {

    private static final String FILE = "sampling.schema.json";

    private SamplingPolicySchema() {}

    /** Returns the schema, as a JSON text. */
    public static String text() {
        try (InputStream stream = SamplingPolicySchema.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("Schema '%s' must be beside its class".formatted(FILE));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
