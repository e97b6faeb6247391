package io.github.qcf4j.document.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/**
 * What a text is, as far as the names of its outermost properties tell, such as 'units'.
 * <p>
 * A text of which that cannot be told, or that breaks off before, is taken for a specification, so that reading it says
 * what is wrong with it.
 */
public enum DocumentForm {
    /** Units, qualifications and policies. */
    SPECIFICATION,

    /** The records about learners. */
    PORTFOLIO,

    /** Somebody else's document, or one that this library wrote about others, such as a report. */
    OTHER;

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String OF_OURS = "qcf4j-";

    /** Returns what a text is; reading it is what shows whether it is right. */
    public static DocumentForm of(Input input) {
        try (JsonParser parser = FACTORY.createParser(input.text())) {
            return parser.nextToken() == JsonToken.START_OBJECT ? ofObject(parser) : SPECIFICATION;
        } catch (IOException broken) {
            return SPECIFICATION;
        }
    }

    private static DocumentForm ofObject(JsonParser parser) throws IOException {
        boolean learner = false;
        boolean format = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            Optional<DocumentForm> told = told(name, parser);
            if (told.isPresent()) {
                return told.get();
            }
            learner |= name.equals("learner");
            format |= name.equals("format");
            parser.skipChildren();
        }
        return learner ? PORTFOLIO : format ? SPECIFICATION : OTHER;
    }

    private static Optional<DocumentForm> told(String name, JsonParser parser) throws IOException {
        return switch (name) {
            case "units", "qualifications", "policies" -> Optional.of(SPECIFICATION);
            case "portfolios" -> Optional.of(PORTFOLIO);
            case "asOf" -> Optional.of(OTHER);
            case "format" -> parser.getText().startsWith(OF_OURS) ? Optional.of(OTHER) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
