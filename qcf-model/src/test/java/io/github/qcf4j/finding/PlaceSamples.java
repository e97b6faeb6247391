package io.github.qcf4j.finding;

import io.github.qcf4j.model.QualificationCode;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.UnitCode;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitVersion;
import io.github.qcf4j.model.Version;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Places of every kind about things with awkward names: keywords, quotes, slashes, signs, unseen characters. */
final class PlaceSamples {

    private static final List<String> CODE_WORDS = List.of(
            "HSC",
            "024",
            "unit",
            "group",
            "rule",
            "evidence",
            "sign-off",
            "learner",
            "document",
            "criterion",
            "1.2",
            "J/999/0001",
            "999/0002/6",
            "/units/0",
            "(QCF)",
            "a+b",
            "guidance",
            "qualification");
    private static final List<String> FREE_WORDS = List.of(
            "E1",
            "evidence",
            "\"",
            "\\",
            "#3",
            "@2",
            "a@b",
            "/",
            "\u202e",
            "\n",
            "\u00e9",
            "\ud83d\ude00",
            "\ud800",
            "unit",
            "learner",
            "J/999/0001",
            "",
            "'",
            "pathway",
            "\\u000A",
            "document",
            "\u00a0",
            "\"x\"",
            "1");
    private static final List<String> VERSIONS = List.of("1", "2", "2014", "rule", "a.b_c-d");
    private static final List<String> NUMBERS = List.of("1", "1.2", "1a", "P1", "1.1.10", "rule");

    private final Random random;

    PlaceSamples(Random random) {
        this.random = random;
    }

    Place next() {
        return switch (random.nextInt(5)) {
            case 0 -> Place.ofPointer(random.nextInt(5) == 0 ? "" : "/" + freeText());
            case 1 -> inQualification(Place.of(new QualificationVersion(qualification(), version())));
            case 2, 3 -> inUnit(Place.of(new UnitVersion(unit(), version())));
            default -> inPortfolio(name());
        };
    }

    private Place inQualification(Place whole) {
        return switch (random.nextInt(7)) {
            case 0 -> whole.atGroup(name());
            case 1 -> whole.atRule(ordinal());
            case 2 -> whole.atPathway(name());
            case 3 -> whole.atSize(name());
            case 4 -> whole.atOverlay(ordinal());
            case 5 -> whole.atGuidance(ordinal());
            default -> whole;
        };
    }

    private Place inUnit(Place whole) {
        return switch (random.nextInt(6)) {
            case 0 -> whole.atOutcome(oneOf(NUMBERS));
            case 1 -> whole.atCriterion(oneOf(NUMBERS));
            case 2 -> whole.atChoice(ordinal());
            case 3 -> whole.atRequirement(ordinal());
            case 4 -> whole.atGuidance(ordinal());
            default -> whole;
        };
    }

    private Place inPortfolio(String learner) {
        return switch (random.nextInt(3)) {
            case 0 -> Place.ofLearner(learner);
            case 1 -> Place.ofRecord(learner, oneOf(PlaceDetail.RECORDS), name());
            default -> Place.ofRecord(learner, oneOf(PlaceDetail.RECORDS), ordinal());
        };
    }

    private UnitIdentifier unit() {
        String code = code();
        return random.nextInt(3) == 0 || code.equals("J/999/0001")
                ? UnitIdentifier.parse("J/999/000" + random.nextInt(10))
                : new UnitCode(code);
    }

    private QualificationIdentifier qualification() {
        String code = code();
        return random.nextInt(3) == 0 || code.equals("999/0002/6")
                ? QualificationIdentifier.parse("999/0002/" + random.nextInt(10))
                : new QualificationCode(code);
    }

    private Version version() {
        return Version.parse(oneOf(VERSIONS));
    }

    private int ordinal() {
        return 1 + random.nextInt(30);
    }

    private String code() {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> oneOf(CODE_WORDS))
                .collect(Collectors.joining(" "));
    }

    private String name() {
        String name = freeText();
        return name.isBlank() ? "E1" : name;
    }

    private String freeText() {
        return IntStream.rangeClosed(0, random.nextInt(5))
                .mapToObj(i -> oneOf(FREE_WORDS))
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    private String oneOf(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
