package io.github.qcf4j.validation;

import io.github.qcf4j.model.AwardingOrganisation;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationsFramework;
import io.github.qcf4j.model.StatementKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The check that the title of a qualification says what it is, and nothing that it is not. */
final class QualificationTitleCheck implements QualificationCheck {

    private static final LocalDate LAST_DAY_OF_QCF_IN_TITLES = LocalDate.of(2017, 12, 31);

    private static final Set<String> SIZES = Set.of("award", "certificate", "diploma");

    @Override
    public void check(QualificationInHand hand) {
        TitleReading title = TitleReading.of(hand.qualification().title());
        checkParts(hand, title);
        checkLevel(hand, title);
        hand.qualification()
                .size()
                .filter(size -> !title.sizes().isEmpty() && !title.sizes().contains(size))
                .ifPresent(size -> hand.find(
                        QualificationRule.QUALIFICATION_TITLE_SIZE,
                        "is titled as '%s' and has the size '%s'"
                                .formatted(title.sizes().get(0).label(), size.label())));
        checkOrganisation(hand);
        checkFrameworkName(hand);
        checkWords(hand);
    }

    private static void checkParts(QualificationInHand hand, TitleReading title) {
        List<String> missing = new ArrayList<>();
        if (!title.namesLevel()) {
            missing.add("no level");
        }
        if (title.sizes().isEmpty()) {
            missing.add("no size");
        }
        if (hand.title().size() < 4) {
            missing.add("no subject");
        }
        if (!missing.isEmpty()) {
            hand.findMissing(
                    QualificationRule.QUALIFICATION_TITLE_PARTS, "has %s in its title".formatted(Joined.and(missing)));
        }
    }

    private static void checkLevel(QualificationInHand hand, TitleReading title) {
        Qualification qualification = hand.qualification();
        List<Level> own = Stream.concat(qualification.level().stream(), qualification.otherLevels().stream())
                .toList();
        List<Level> beside = title.levelsBeside(own);
        boolean isOfScheme =
                hand.title().normal().contains("scqf") || hand.title().normal().contains("eqf");
        if (!own.isEmpty() && !beside.isEmpty() && !isOfScheme) {
            hand.find(
                    QualificationRule.QUALIFICATION_TITLE_LEVEL,
                    "is titled '%s' and has '%s'"
                            .formatted(beside.get(0).label(), own.get(0).label()));
        }
    }

    private static void checkOrganisation(QualificationInHand hand) {
        Optional<AwardingOrganisation> organisation = hand.qualification().organisation();
        String title = " " + hand.title().normal() + " ";
        boolean isNamed = organisation.stream()
                .flatMap(body -> Stream.concat(Stream.of(body.name()), body.acronym().stream()))
                .map(name -> " " + Words.of(name).normal() + " ")
                .anyMatch(title::contains);
        organisation
                .filter(body -> !isNamed)
                .ifPresent(body -> hand.find(
                        QualificationRule.QUALIFICATION_TITLE_ORGANISATION,
                        "does not name '%s' in its title".formatted(body.name())));
    }

    private static void checkFrameworkName(QualificationInHand hand) {
        if (!Phrases.of(List.of("QCF")).in(hand.title()).isEmpty()) {
            boolean later = Stream.of(
                            hand.qualification().dates().operationalStart(),
                            hand.qualification().dates().operationalEnd())
                    .flatMap(Optional::stream)
                    .anyMatch(day -> day.isAfter(LAST_DAY_OF_QCF_IN_TITLES));
            if (later) {
                hand.findWorst(
                        QualificationRule.QUALIFICATION_TITLE_QCF,
                        "has 'QCF' in its title and operates after '%s'".formatted(LAST_DAY_OF_QCF_IN_TITLES));
            } else if (hand.framework() != QualificationsFramework.QCF) {
                hand.find(
                        QualificationRule.QUALIFICATION_TITLE_QCF,
                        "has 'QCF' in its title and belongs to the %s"
                                .formatted(hand.framework().label()));
            }
        }
    }

    private static void checkWords(QualificationInHand hand) {
        first(hand, WordList.HIGHER_EDUCATION_WORDS)
                .ifPresent(word -> hand.find(QualificationRule.QUALIFICATION_TITLE_DEGREE, inTitle(word)));
        first(hand, WordList.PRAISE)
                .ifPresent(word -> hand.find(QualificationRule.QUALIFICATION_TITLE_PRAISE, inTitle(word)));
        boolean isCompared = hand.says(StatementKind.PROGRESSION) || hand.says(StatementKind.PRIOR_QUALIFICATION);
        comparative(hand)
                .filter(word -> !isCompared)
                .ifPresent(word -> hand.find(QualificationRule.QUALIFICATION_TITLE_COMPARATIVE, inTitle(word)));
    }

    /** Returns the word that compares the size, such as 'Extended' of an Extended Certificate. */
    private static Optional<String> comparative(QualificationInHand hand) {
        Words title = hand.title();
        for (int i = 0; i < title.size() - 1; i++) {
            int length = hand.phrases(WordList.COMPARATIVE_TITLE_WORDS).lengthAt(title, i);
            if (length > 0 && SIZES.contains(title.at(i + length))) {
                return Optional.of(title.from(i, length));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> first(QualificationInHand hand, WordList list) {
        return hand.phrases(list).in(hand.title()).stream().findFirst();
    }

    private static String inTitle(String word) {
        return "has '%s' in its title".formatted(word);
    }
}
