package io.github.qcf4j.document.internal;

import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A spot in a document, such as '/units/0/title', and the value that is written there if it was read from a text.
 * <p>
 * There is a spot for what is missing too: it is located where the value around it is.
 */
public final class Spot {

    private final String source;
    private final @Nullable Spot parent;
    private final String step;
    private final @Nullable JsonValue value;

    private Spot(String source, @Nullable Spot parent, String step, @Nullable JsonValue value) {
        this.source = source;
        this.parent = parent;
        this.step = step;
        this.value = value;
    }

    /** Returns the whole of a document that was bound elsewhere, so that nothing is known of its text. */
    public static Spot ofDocument() {
        return new Spot("", null, "", null);
    }

    /** Returns the whole of a document that was read from a source. */
    public static Spot ofDocument(String source, JsonValue value) {
        return new Spot(source, null, "", value);
    }

    /** Returns the spot of a property of the object here. */
    public Spot property(String name) {
        return new Spot(
                source, this, name, value == null ? null : value.members().get(name));
    }

    /** Returns the spot of a property, where its value is known before the object is complete. */
    Spot property(String name, JsonValue written) {
        return new Spot(source, this, name, written);
    }

    /** Returns the spot of an entry of the list here. */
    public Spot item(int index) {
        List<JsonValue> items = value == null ? List.of() : value.items();
        return new Spot(source, this, Integer.toString(index), index < items.size() ? items.get(index) : null);
    }

    /** Returns the value that is written here, if the document was read from a text and says something here. */
    public @Nullable JsonValue value() {
        return value;
    }

    /** Returns the spot around this one, or nothing for the whole. */
    public @Nullable Spot parent() {
        return parent;
    }

    /** Returns the last step of the pointer, as it is written: the name of a property or the index of an entry. */
    String step() {
        return step;
    }

    /** Returns the whole of the document. */
    Spot root() {
        Spot spot = this;
        while (spot.parent != null) {
            spot = spot.parent;
        }
        return spot;
    }

    /** Returns the pointer, such as '/units/0/title', blank for the whole. */
    public String pointer() {
        if (parent == null) {
            return "";
        }
        String escaped = step.indexOf('~') < 0 && step.indexOf('/') < 0
                ? step
                : step.replace("~", "~0").replace("/", "~1");
        return parent.pointer() + "/" + escaped;
    }

    /** Returns the place in the document. */
    public Place place() {
        return Place.ofPointer(pointer());
    }

    /** Returns the line and column of what is written here, or else around here. */
    public Optional<Location> location() {
        Spot spot = this;
        while (spot.value == null && spot.parent != null) {
            spot = spot.parent;
        }
        return Optional.ofNullable(spot.value).map(written -> new Location(source, written.line(), written.column()));
    }

    @Override
    public String toString() {
        return pointer();
    }
}
