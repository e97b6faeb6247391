package io.github.qcf4j.document.internal;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.AuthenticationMethod;
import io.github.qcf4j.model.CitedReferenceKind;
import io.github.qcf4j.model.ContributionKind;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceMedium;
import io.github.qcf4j.model.EvidencePart;
import io.github.qcf4j.model.EvidenceQuality;
import io.github.qcf4j.model.EvidenceSetting;
import io.github.qcf4j.model.EvidenceSource;
import io.github.qcf4j.model.NotYetMetReason;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.QualityJudgement;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.portfolio.PortfolioEvents;
import java.util.Arrays;
import java.util.stream.Stream;

/** What the quick reading of all parts of a portfolio shares: the text, the numbers of what it names, who is told. */
final class PlainReading {

    /** The most entries of a list of texts; longer ones are found to be too large when they are read with care. */
    private static final int MOST_ENTRIES = 2_000;

    /** The most bytes of a text, so that it has no more values than may be read. */
    private static final int LONGEST = 2_000_000;

    private static final String FORMAT = "qcf4j/1";

    private final TextNumbers texts = new TextNumbers(Stream.concat(
                    Stream.of(FORMAT),
                    Stream.<Enum<?>[]>of(
                                    AssessmentMethod.values(),
                                    AssessorCompetence.values(),
                                    AuthenticationMethod.values(),
                                    CitedReferenceKind.values(),
                                    ContributionKind.values(),
                                    DecisionOutcome.values(),
                                    EvidenceMedium.values(),
                                    EvidencePart.values(),
                                    EvidenceQuality.values(),
                                    EvidenceSetting.values(),
                                    EvidenceSource.values(),
                                    NotYetMetReason.values(),
                                    PersonRole.values(),
                                    QualityJudgement.values(),
                                    RecognitionRoute.values(),
                                    SignOffRole.values())
                            .flatMap(Stream::of)
                            .map(Enum::name))
            .toArray(String[]::new));
    private final PlainJson json = new PlainJson(texts);
    private final PortfolioEvents events;
    private final NumberList entries = new NumberList();
    private int[] namedIn = new int[0];
    private int told;
    private int portfolio;

    PlainReading(PortfolioEvents events) {
        this.events = events;
    }

    PlainJson json() {
        return json;
    }

    /** Begins with a portfolio. */
    void begin(OngoingText text, int from) {
        portfolio++;
        if (texts.isFull()) {
            texts.forget();
            events.forgetTexts();
            told = 0;
            Arrays.fill(namedIn, 0);
        }
        json.begin(text, from);
    }

    /** Returns who is told, after telling the texts that were met first since the last time. */
    PortfolioEvents told() {
        if (json.passed() > LONGEST) {
            throw NotPlain.here();
        }
        for (; told < texts.size(); told++) {
            events.text(told, texts.text(told));
        }
        return events;
    }

    /** Goes over a day on which something was recorded, and tells and returns it. */
    int day() {
        int day = json.date();
        events.day(day);
        return day;
    }

    /** Returns the text with a number. */
    String text(int number) {
        return texts.text(number);
    }

    <E extends Enum<E>> ConstantNumbers<E> constants(E[] constants) {
        return new ConstantNumbers<>(constants, texts);
    }

    /** Goes over the format of the document, which is the one that can be read. */
    void format() {
        if (json.text() != texts.number(FORMAT)) {
            throw NotPlain.here();
        }
    }

    /** Goes over the reference of a record, which no other record of the portfolio has, and returns its number. */
    int ownReference() {
        int number = json.reference();
        if (number >= namedIn.length) {
            namedIn = Arrays.copyOf(namedIn, number + 1024);
        }
        if (namedIn[number] == portfolio) {
            throw NotPlain.here();
        }
        namedIn[number] = portfolio;
        return number;
    }

    /** Goes over a list of references or identifiers, and fills in their numbers. */
    void texts(NumberList list) {
        list.clear();
        json.list();
        for (boolean first = true; json.hasEntry(first); first = false) {
            list.add(json.text());
            if (list.size() > MOST_ENTRIES) {
                throw NotPlain.here();
            }
        }
    }

    /** Goes over a list of constants. */
    <E extends Enum<E>> void constants(ConstantNumbers<E> constants) {
        texts(entries);
        for (int i = 0; i < entries.size(); i++) {
            constants.of(entries.values()[i]);
        }
    }

    /** Goes over a list of references. */
    void references(NumberList list) {
        texts(list);
        for (int i = 0; i < list.size(); i++) {
            if (!texts.isReference(list.values()[i])) {
                throw NotPlain.here();
            }
        }
    }

    /** Returns the members met so far, after one that must not be met twice. */
    static int once(int met, int member) {
        int bit = 1 << member;
        if ((met & bit) != 0) {
            throw NotPlain.here();
        }
        return met | bit;
    }

    /** Returns the bits of members, to be required. */
    static int all(int... members) {
        int all = 0;
        for (int member : members) {
            all = once(all, member);
        }
        return all;
    }

    /** Makes sure that members were met that must not be missing. */
    static void require(int met, int all) {
        if ((met & all) != all) {
            throw NotPlain.here();
        }
    }
}
