package io.github.qcf4j.model;

import java.util.List;

/** Structures of qualifications as they were published, with the units that are known. */
final class PublishedStructures {

    private static final RuleOfCombination FIFTY_SEVEN = SizeRule.of(Measure.CREDIT, Bounds.atLeast(57));
    private static final RuleOfCombination THIRTY_AT_LEVEL_4 =
            SizeRule.of(Measure.CREDIT, Bounds.atLeast(30)).withLevel(LevelCondition.atOrAbove(Level.LEVEL_4));

    private PublishedStructures() {}

    /** Returns the Level 4 NVQ Diploma in Business Administration with a maximum on group C. */
    static Qualification businessAdministrationCapped() {
        return businessAdministration()
                .group(UnitGroup.builder("C")
                        .credits(Bounds.atMost(13))
                        .complete(false)
                        .build())
                .rule(FIFTY_SEVEN)
                .rule(THIRTY_AT_LEVEL_4)
                .build();
    }

    /** Returns the Level 4 NVQ Diploma in Business Administration with the remaining 13 credits from B or C. */
    static Qualification businessAdministrationRemainder() {
        return businessAdministration()
                .group(UnitGroup.builder("C").complete(false).build())
                .rule(new RemainingRule(List.of("B", "C"), Measure.CREDIT, Bounds.atLeast(13)))
                .rule(THIRTY_AT_LEVEL_4)
                .build();
    }

    private static QualificationBuilder businessAdministration() {
        return Qualification.builder(QualificationIdentifier.parse("BA-4"))
                .title("Level 4 NVQ Diploma in Business Administration (QCF)")
                .structureReference("S/016/599")
                .level(Level.LEVEL_4)
                .credit(57)
                .guidedLearningHours(Bounds.between(296, 389))
                .group(group("A", "B&A 40", "B&A 67", "B&A 62", "M&L 9")
                        .mandatory(true)
                        .credits(Bounds.exactly(18))
                        .unitCount(Bounds.exactly(4))
                        .build())
                .group(group("B", "B&A 64", "B&A 65", "B&A 66", "B&A 68", "B&A 69", "B&A 41", "B&A 42")
                        .credits(Bounds.atLeast(26))
                        .complete(false)
                        .build());
    }

    /** Returns the Level 2 NVQ Diploma in Food and Beverage Service, of which every unit is known. */
    static Qualification foodAndBeverage() {
        return Qualification.builder(QualificationIdentifier.parse("FB-2"))
                .title("Level 2 NVQ Diploma in Food and Beverage Service")
                .level(Level.LEVEL_2)
                .credit(37)
                .group(group("M", "FB 01", "FB 02", "FB 03", "FB 04")
                        .mandatory(true)
                        .credits(Bounds.exactly(15))
                        .build())
                .group(group("A", "FB 05", "FB 06", "FB 07", "FB 08")
                        .credits(Bounds.atLeast(3))
                        .build())
                .group(group("B", "FB 09", "FB 10", "FB 11", "FB 12", "FB 13")
                        .credits(Bounds.atLeast(3))
                        .build())
                .group(group(
                                "C", "FB 14", "FB 15", "FB 16", "FB 17", "FB 18", "FB 19", "FB 20", "FB 21", "FB 22",
                                "FB 23", "FB 24", "FB 25")
                        .build())
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(37)))
                .rule(new RemainingRule(List.of("A", "B", "C"), Measure.CREDIT, Bounds.atLeast(16)))
                .build();
    }

    /** Returns the Level 3 Diploma in Health and Social Care (Adults), with a floor and a ceiling on group B. */
    static Qualification healthAndSocialCare() {
        return Qualification.builder(QualificationIdentifier.parse("HSC-3"))
                .title("Level 3 Diploma in Health and Social Care (Adults) for Wales and Northern Ireland (QCF)")
                .level(Level.LEVEL_3)
                .nations(List.of(Nation.WALES, Nation.NORTHERN_IRELAND))
                .credit(58)
                .group(group(
                                "A", "SHC 31", "SHC 32", "SHC 33", "SHC 34", "HSC 024", "HSC 025", "HSC 036", "HSC 037",
                                "HSC 038")
                        .mandatory(true)
                        .credits(Bounds.exactly(28))
                        .unitCount(Bounds.exactly(9))
                        .build())
                .group(group("B", "ADVO 301", "CMH 301")
                        .title("Optional context and specialist knowledge")
                        .credits(Bounds.between(2, 7))
                        .complete(false)
                        .build())
                .group(UnitGroup.builder("C")
                        .title("Optional competence")
                        .credits(Bounds.atLeast(23))
                        .complete(false)
                        .build())
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(58)))
                .build();
    }

    /** Returns an illustrative contact-centre diploma: its structure is invented. */
    static Qualification contactCentre() {
        return Qualification.builder(QualificationIdentifier.parse("999/0002/6"))
                .title("Level 3 NVQ Diploma in Contact Centre Operations (QCF)")
                .framework(QualificationsFramework.QCF)
                .level(Level.LEVEL_3)
                .group(group("A", "J/999/0001", "L/999/0002").mandatory(true).build())
                .group(group("B", "R/999/0003")
                        .unit(OfferedUnit.builder(UnitIdentifier.parse("Y/999/0004"))
                                .equivalents(List.of(UnitIdentifier.parse("D/999/0005")))
                                .build())
                        .credits(Bounds.atLeast(12))
                        .build())
                .group(group("C", "H/999/0006", "K/999/0007").complete(false).build())
                .group(group("D", "M/999/0008", "T/999/0009")
                        .credits(Bounds.atMost(8))
                        .build())
                .group(group("Additional", "K/999/0010").counts(false).build())
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(58)))
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(46))
                        .withLevel(LevelCondition.atOrAbove(Level.LEVEL_3)))
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(30), RuleScope.from("B", "C", "D")))
                .rule(AnyOf.of(
                        SizeRule.of(Measure.UNITS, Bounds.atLeast(3), RuleScope.from("B")),
                        SizeRule.of(Measure.UNITS, Bounds.atLeast(5), RuleScope.from("C"))))
                .rule(BarredUnits.of(UnitIdentifier.parse("R/999/0003"), UnitIdentifier.parse("H/999/0006")))
                .pathway(Pathway.builder("Team leading")
                        .endorsement("Team leading")
                        .groups("A", "B")
                        .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(58)))
                        .build())
                .build();
    }

    private static UnitGroup.Builder group(String name, String... units) {
        UnitGroup.Builder group = UnitGroup.builder(name);
        for (String unit : units) {
            group.unit(UnitIdentifier.parse(unit));
        }
        return group;
    }
}
