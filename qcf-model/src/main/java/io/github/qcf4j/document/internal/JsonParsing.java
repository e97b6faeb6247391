package io.github.qcf4j.document.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.finding.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON text into a tree of located values, within bounds on depth, length and number of values.
 * <p>
 * A repeated member is a finding, and the first one stays. Where the text stops being JSON, reading stops with a finding,
 * and the tree holds what came before.
 */
final class JsonParsing {

    /** How deep objects and lists may be nested. */
    static final int DEEPEST = 64;

    /** How many values a text may hold. */
    static final int MOST_VALUES = 1_000_000;

    private static final String BROKEN_OFF = "breaks off before it is complete";

    private static final int LONGEST_TEXT = 1_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(Input.LARGEST)
                    .build())
            .build();

    private final Input input;
    private final String source;
    private final String text;
    private final Problems problems;
    private @Nullable JsonValue root;
    private @Nullable Spot open;
    private int values;

    private JsonParsing(Input input, Problems problems) {
        this.input = input;
        this.source = input.name();
        this.text = input.text();
        this.problems = problems;
    }

    /** Reads a text, and returns its value if it begins with one. */
    static Optional<Spot> parse(Input input, Problems problems) {
        JsonParsing parsing = new JsonParsing(input, problems);
        parsing.parse();
        return Optional.ofNullable(parsing.root).map(root -> Spot.ofDocument(input.name(), root));
    }

    private void parse() {
        try (JsonParser parser = FACTORY.createParser(text)) {
            try {
                parser.nextToken();
                root = started(parser);
                open = Spot.ofDocument(source, root);
                fill(parser, root, open);
                if (parser.nextToken() != null) {
                    stop(parser, DocumentFinding.JSON_SYNTAX);
                }
            } catch (StreamConstraintsException e) {
                boolean tooDeep = parser.getParsingContext().getNestingDepth() >= DEEPEST;
                stop(parser, tooDeep ? DocumentFinding.JSON_TOO_DEEP : DocumentFinding.JSON_TOO_LARGE);
            } catch (JsonEOFException e) {
                stop(parser, DocumentFinding.JSON_SYNTAX, BROKEN_OFF);
            } catch (JsonProcessingException e) {
                stop(parser, DocumentFinding.JSON_SYNTAX);
            } catch (TooManyValues e) {
                stop(parser, DocumentFinding.JSON_TOO_LARGE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonValue started(JsonParser parser) throws IOException {
        if (++values > MOST_VALUES) {
            throw new TooManyValues();
        }
        JsonLocation location = parser.currentTokenLocation();
        JsonValue.Kind kind = kindOf(parser.currentToken());
        boolean container = kind == JsonValue.Kind.OBJECT || kind == JsonValue.Kind.LIST;
        String written = container ? "" : parser.getText();
        return new JsonValue(kind, written, input.toldLine(location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private void fill(JsonParser parser, JsonValue value, Spot spot) throws IOException {
        open = spot;
        if (value.kind() == JsonValue.Kind.OBJECT) {
            fillObject(parser, value, spot);
        } else if (value.kind() == JsonValue.Kind.LIST) {
            fillList(parser, value, spot);
        }
        value.complete();
        open = spot.parent() == null ? spot : spot.parent();
    }

    private void fillList(JsonParser parser, JsonValue list, Spot spot) throws IOException {
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            JsonValue item = started(parser);
            list.add(item);
            fill(parser, item, spot.item(index));
        }
    }

    private void fillObject(JsonParser parser, JsonValue object, Spot spot) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            JsonValue member = started(parser);
            Spot written = spot.property(name, member);
            if (!object.add(name, member)) {
                problems.report(DocumentFinding.JSON_PROPERTY_REPEATED, written);
            }
            fill(parser, member, written);
        }
    }

    private void stop(JsonParser parser, DocumentFinding kind) {
        long offset = Math.max(0, parser.currentLocation().getCharOffset() - 1);
        stop(parser, kind, message(kind, (int) Math.min(offset, text.length())));
    }

    private void stop(JsonParser parser, DocumentFinding kind, String message) {
        JsonLocation location = parser.currentLocation();
        Spot around = open == null ? Spot.ofDocument() : open;
        int line = input.toldLine(location.getLineNr());
        int column = Math.max(1, location.getColumnNr() - 1);
        problems.report(kind, around, message, new Location(source, line, column));
    }

    private String message(DocumentFinding kind, int offset) {
        if (kind != DocumentFinding.JSON_SYNTAX) {
            return kind.sentence();
        }
        String rest = text.substring(offset).lines().findFirst().orElse("").strip();
        if (rest.isEmpty()) {
            return BROKEN_OFF;
        }
        return problems.told("is not JSON from " + Problems.quote(rest) + " on", kind.sentence());
    }

    private static JsonValue.Kind kindOf(@Nullable JsonToken token) {
        if (token == null) {
            return JsonValue.Kind.NULL;
        }
        return switch (token) {
            case START_OBJECT -> JsonValue.Kind.OBJECT;
            case START_ARRAY -> JsonValue.Kind.LIST;
            case VALUE_STRING -> JsonValue.Kind.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonValue.Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> JsonValue.Kind.TRUTH;
            default -> JsonValue.Kind.NULL;
        };
    }

    /** Ends the reading of a text that holds too much. */
    private static final class TooManyValues extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyValues() {
            super(null, null, false, false);
        }
    }
}
