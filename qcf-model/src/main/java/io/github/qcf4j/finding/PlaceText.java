package io.github.qcf4j.finding;

import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.QualificationNumber;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.UnitCode;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitReference;
import io.github.qcf4j.model.UnitVersion;
import io.github.qcf4j.model.Version;

/**
 * A place as people write it: the whole, and behind it a word and what tells the part, such as '999/0002/6 group B'.
 * <p>
 * The first such word decides, so a whole that holds one of these words itself stands in double quotes. In quotes, and
 * in pointers, a backslash makes the next character stand for itself, or 'u' and four digits for one that cannot be
 * seen.
 */
final class PlaceText {

    private static final String ROOT = "document";

    private PlaceText() {}

    /** Writes a place so that it parses as the same place. */
    static String write(Place place) {
        PlaceDetail detail = place.parts();
        return switch (detail.kind()) {
            case DOCUMENT -> detail.name().isEmpty() ? ROOT : OneLine.escape(detail.name(), "\\");
            case LEARNER -> "learner " + subject(place);
            case QUALIFICATION -> (hasCode(place) ? "qualification " : "") + subject(place);
            case UNIT -> (hasCode(place) ? "unit " : "") + subject(place);
            case RECORD -> subject(place) + " " + detail.record() + " " + name(detail);
            case CRITERION -> subject(place) + (hasCode(place) ? " criterion " : " ") + name(detail);
            case UNIT_GUIDANCE -> (looksLikeQualification(place) ? "unit " : "") + part(place);
            case QUALIFICATION_GUIDANCE -> (hasCode(place) ? "qualification " : "") + part(place);
            default -> part(place);
        };
    }

    private static String part(Place place) {
        return subject(place) + " " + place.kind().keyword() + " " + name(place.parts());
    }

    private static String subject(Place place) {
        return place.unitVersion()
                .map(unit -> subject(unit.unit().text(), unit.version()))
                .or(() -> place.qualificationVersion()
                        .map(qualification ->
                                subject(qualification.qualification().text(), qualification.version())))
                .or(() -> place.learner().map(learner -> subject(learner, Version.FIRST)))
                .orElse(ROOT);
    }

    private static String subject(String text, Version version) {
        boolean quoted = needsQuotes(text) || text.charAt(0) == '/' || PlaceWords.hasKeyword(text);
        return (quoted ? quote(text) : text) + (version.equals(Version.FIRST) ? "" : "@" + version.label());
    }

    private static String name(PlaceDetail detail) {
        boolean looksCounted =
                detail.kind() == PlaceKind.RECORD && detail.name().startsWith("#");
        return looksCounted || (detail.ordinal() == 0 && needsQuotes(detail.name()))
                ? quote(detail.name())
                : detail.text();
    }

    private static boolean needsQuotes(String text) {
        return text.charAt(0) == '"' || !text.strip().equals(text) || !OneLine.isVisible(text);
    }

    private static String quote(String text) {
        return '"' + OneLine.escape(text, "\"\\") + '"';
    }

    private static boolean hasCode(Place place) {
        return place.unit().filter(UnitCode.class::isInstance).isPresent()
                || place.qualification()
                        .filter(identifier -> !(identifier instanceof QualificationNumber))
                        .isPresent();
    }

    private static boolean looksLikeQualification(Place place) {
        return place.unit().filter(unit -> isNumber(unit.text())).isPresent();
    }

    private static boolean isNumber(String text) {
        return QualificationIdentifier.parse(text) instanceof QualificationNumber;
    }

    /** Parses what {@link #write} writes. */
    static Place parse(String text) {
        try {
            return text.startsWith("/") || text.equals(ROOT)
                    ? Place.ofPointer(text.equals(ROOT) ? "" : OneLine.unescape(text))
                    : place(PlaceWords.of(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Place '%s' must have a form such as 'J/999/0001 1.2', '999/0002/6 rule 3' or 'L-1001 evidence E1'"
                            .formatted(text),
                    e);
        }
    }

    private static Place place(PlaceWords words) {
        if (PlaceDetail.RECORDS.contains(words.keyword())) {
            return record(words);
        }
        return switch (words.keyword()) {
            case "" -> whole(words);
            case "group" -> qualification(words).atGroup(words.name());
            case "rule" -> qualification(words).atRule(words.position());
            case "pathway" -> qualification(words).atPathway(words.name());
            case "size" -> qualification(words).atSize(words.name());
            case "overlay" -> qualification(words).atOverlay(words.position());
            case "outcome" -> unit(words).atOutcome(words.name());
            case "criterion" -> unit(words).atCriterion(words.name());
            case "choice" -> unit(words).atChoice(words.position());
            case "requirement" -> unit(words).atRequirement(words.position());
            case "guidance" ->
                (isOfQualification(words) ? qualification(words) : unit(words)).atGuidance(words.position());
            default -> throw new IllegalArgumentException("Word '%s' must come first".formatted(words.keyword()));
        };
    }

    private static Place whole(PlaceWords words) {
        return switch (words.prefix()) {
            case "unit" -> unit(words);
            case "qualification" -> qualification(words);
            case "learner" -> Place.ofLearner(words.learner());
            default -> told(words.text() + words.suffix());
        };
    }

    /** Returns the place of a subject that stands for itself: a number, a reference, or a reference and a number. */
    private static Place told(String subject) {
        int blank = subject.lastIndexOf(' ');
        PlaceWords first = PlaceWords.ofSubject(blank < 0 ? subject : subject.substring(0, blank));
        if (blank < 0 && isNumber(first.subject())) {
            return qualification(first);
        }
        if (UnitIdentifier.parse(first.subject()) instanceof UnitReference) {
            return blank < 0 ? unit(first) : unit(first).atCriterion(subject.substring(blank + 1));
        }
        throw new IllegalArgumentException("Code '%s' must follow the word unit or qualification".formatted(subject));
    }

    private static Place record(PlaceWords words) {
        return words.isCounted()
                ? Place.ofRecord(words.learner(), words.keyword(), words.position())
                : Place.ofRecord(words.learner(), words.keyword(), words.name());
    }

    private static boolean isOfQualification(PlaceWords words) {
        return words.prefix().equals("qualification") || (words.prefix().isEmpty() && isNumber(words.subject()));
    }

    private static Place unit(PlaceWords words) {
        words.requirePrefix("unit");
        return Place.of(new UnitVersion(UnitIdentifier.parse(words.subject()), words.version()));
    }

    private static Place qualification(PlaceWords words) {
        words.requirePrefix("qualification");
        return Place.of(new QualificationVersion(QualificationIdentifier.parse(words.subject()), words.version()));
    }
}
