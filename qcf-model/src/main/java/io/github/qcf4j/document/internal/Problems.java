package io.github.qcf4j.document.internal;

import io.github.qcf4j.document.DocumentFinding;
import io.github.qcf4j.document.LearnerPortfolioDocument;
import io.github.qcf4j.document.PortfolioDocument;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.validation.UnitFinding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is found in one document, and which of its values can therefore not be understood.
 * <p>
 * A specification is public, so findings quote it; what is in a portfolio is about somebody, so they do not. Of a
 * portfolio they do not even tell the name of a property, unless it is one that the format has.
 */
public final class Problems {

    private static final int MOST = 10_000;
    private static final int QUOTE_LENGTH = 60;
    private static final String UNTOLD = "has a property that ";

    /** The lists whose entries are places, each of which is located itself. */
    private static final Set<String> PLACES = Set.of(
            "outcomes",
            "criteria",
            "choices",
            "requirements",
            "guidance",
            "groups",
            "rules",
            "pathways",
            "sizes",
            "overlays");

    /** An empty unit or outcome is wrong, but it can be understood. */
    private static final Set<FindingKind> UNDERSTOOD =
            Set.of(UnitFinding.UNIT_OUTCOMES_NONE, UnitFinding.OUTCOME_CRITERIA_NONE);

    private final @Nullable KnownNames known;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> reported = new HashSet<>();
    private final Set<String> broken = new HashSet<>();
    private final Map<Place, Location> locations = new LinkedHashMap<>();
    private final Map<Place, Map<String, Location>> properties = new LinkedHashMap<>();
    private final Map<Place, Location> unread = new LinkedHashMap<>();

    private Problems(@Nullable KnownNames known) {
        this.known = known;
    }

    /** Returns a collector of what is found in a specification. */
    public static Problems ofSpecification() {
        return new Problems(null);
    }

    /** Returns a collector of what is found in a portfolio, which is not quoted. */
    public static Problems ofPortfolio() {
        return ofUnquoted(PortfolioDocument.class, LearnerPortfolioDocument.class);
    }

    /** Returns a collector of what is found in a document of one of these types, which is not quoted. */
    static Problems ofUnquoted(Class<?>... types) {
        return new Problems(KnownNames.of(types));
    }

    /** Reports a finding in the words of its kind. */
    public void report(FindingKind kind, Spot spot) {
        report(kind, spot, ShapeKinds.sentence(kind));
    }

    /** Reports a finding in words of its own, which quote nothing but what {@link #told} gave. */
    public void report(FindingKind kind, Spot spot, String message) {
        report(kind, spot, message, spot.location().orElse(null));
    }

    /** Reports a finding about what is here, but at another line. */
    void report(FindingKind kind, Spot spot, String message, @Nullable Location location) {
        add(kind, spot, spot, message, location);
    }

    /** Reports that the object lacks what belongs here, in the words of the kind. */
    void reportLack(FindingKind kind, Spot spot) {
        Spot object = spot.parent() == null ? spot : spot.parent();
        add(kind, spot, object, ShapeKinds.sentence(kind), spot.location().orElse(null));
    }

    /** Reports that only one of two properties may be written, the other being written before. */
    void reportConflict(Spot spot, String other) {
        report(DocumentFinding.JSON_PROPERTY_CONFLICT, spot, "cannot be combined with '%s'".formatted(other));
    }

    private void add(FindingKind kind, Spot spot, Spot told, String message, @Nullable Location location) {
        if (isFull()) {
            return;
        }
        Finding finding = finding(kind, told, message);
        findings.add(location == null ? finding : finding.at(location));
        if (kind.severity() == Severity.ERROR) {
            reported.add(spot.pointer());
            if (!UNDERSTOOD.contains(kind)) {
                breakAround(spot);
            }
        }
        if (isFull()) {
            DocumentFinding many = DocumentFinding.FINDINGS_MANY;
            Finding note = Finding.of(many, Place.ofPointer(""), many.sentence());
            findings.add(spot.root().location().map(note::at).orElse(note));
        }
    }

    private Finding finding(FindingKind kind, Spot spot, String message) {
        Spot told = known == null ? spot : known.known(spot);
        return Finding.of(kind, told.place(), told == spot ? message : UNTOLD + message);
    }

    private void breakAround(Spot spot) {
        Spot around = spot;
        while (around != null && broken.add(around.pointer())) {
            around = around.parent();
        }
    }

    /** Returns the exact words where findings may quote, and the others where they may not. */
    String told(String exact, String otherwise) {
        return known == null ? exact : otherwise;
    }

    /** Returns a text in quotes, cut to a length that a line can hold. */
    static String quote(String text) {
        if (text.length() <= QUOTE_LENGTH) {
            return "'" + text + "'";
        }
        boolean split = Character.isHighSurrogate(text.charAt(QUOTE_LENGTH - 1));
        return "'" + text.substring(0, split ? QUOTE_LENGTH - 1 : QUOTE_LENGTH) + "…'";
    }

    /** Records where something in the domain is written. */
    public void locate(Place place, Spot spot) {
        spot.location().ifPresent(location -> locations.putIfAbsent(place, location));
    }

    /**
     * Records where something in the domain is written, and its properties, such as 'credit', with what stands in them,
     * such as 'dates/review' and 'statements/0'.
     */
    void locateWithProperties(Place place, Spot spot) {
        locate(place, spot);
        JsonValue value = spot.value();
        if (value != null && !value.members().isEmpty() && !properties.containsKey(place)) {
            Map<String, Location> written = new LinkedHashMap<>();
            value.members().forEach((name, member) -> {
                Spot property = spot.property(name, member);
                note(written, name, property);
                member.members().keySet().forEach(inner -> note(written, name + "/" + inner, property.property(inner)));
                for (int i = 0; i < member.items().size() && !PLACES.contains(name); i++) {
                    note(written, name + "/" + i, property.item(i));
                }
            });
            properties.put(place, written);
        }
    }

    private static void note(Map<String, Location> written, String way, Spot spot) {
        spot.location().ifPresent(location -> written.put(way, location));
    }

    /** Records where something in the domain is written that is left out, because not all of it can be understood. */
    void locateUnread(Place place, Spot spot) {
        spot.location().ifPresent(location -> unread.putIfAbsent(place, location));
    }

    /** Returns whether an error was reported at exactly this spot. */
    boolean isReported(Spot spot) {
        return reported.contains(spot.pointer());
    }

    /** Returns whether what is here cannot be understood, for an error here or inside. */
    public boolean isBroken(Spot spot) {
        return isFull() || !broken.isEmpty() && broken.contains(spot.pointer());
    }

    /** Returns whether so much was found that nothing more is listed. */
    public boolean isFull() {
        return findings.size() >= MOST;
    }

    /** Returns what was found, in the order in which it was. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns where that is written of which not all can be understood. */
    Map<Place, Location> unread() {
        return unread;
    }

    /** Returns where everything in the domain is written. */
    public Map<Place, Location> locations() {
        return locations;
    }

    /** Returns where the properties of those are written that were located with them. */
    Map<Place, Map<String, Location>> properties() {
        return properties;
    }
}
