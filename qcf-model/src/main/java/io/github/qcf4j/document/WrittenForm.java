package io.github.qcf4j.document;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.PlaceKind;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.OutcomeReference;
import io.github.qcf4j.model.QualificationCode;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.QualificationNumber;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.SectorSubjectArea;
import io.github.qcf4j.model.UnitCode;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitReference;
import io.github.qcf4j.model.UnitVersion;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.Attestation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The forms that texts in a document are written in, such as that of a date.
 * <p>
 * A form asks whether the library could read a text, never whether what it names exists.
 */
public enum WrittenForm {
    /** Any text that is not blank. */
    TEXT("a text that says something", text -> !text.isBlank()),

    /** The form of this version of the documents. */
    FORMAT("'qcf4j/1'", text -> text.equals("qcf4j/1")),

    /** A day, as ISO 8601 writes it. */
    DATE("a date such as '2014-11-21'", parses(LocalDate::parse)),

    /** A span of time, as ISO 8601 writes it, longer than nothing. */
    PERIOD("a period such as 'P24M'", parses(WrittenForm::requireSpan)),

    /** A level, by its code. */
    LEVEL("a level such as '3' or 'E1'", parses(Level::parse)),

    /** The version of a unit or qualification. */
    VERSION("a version such as '2'", parses(Version::parse)),

    /** The reference number of a unit. */
    UNIT_REFERENCE("a unit reference such as 'J/999/0001'", parses(UnitReference::parse)),

    /** The code of a unit without a reference number. */
    UNIT_CODE("a unit code such as 'HSC 024'", parses(UnitCode::parse)),

    /** The reference number or code of a unit. */
    UNIT_IDENTIFIER("a unit such as 'J/999/0001' or 'HSC 024'", parses(UnitIdentifier::parse)),

    /** A version of a unit. */
    UNIT_VERSION("a unit version such as 'J/999/0001@2'", parses(UnitVersion::parse)),

    /** A qualification number. */
    QUALIFICATION_NUMBER("a qualification number such as '999/0002/6'", parses(QualificationNumber::parse)),

    /** The code of a qualification without a number. */
    QUALIFICATION_CODE("a qualification code such as 'GD5J 68'", parses(QualificationCode::parse)),

    /** The number or code of a qualification. */
    QUALIFICATION_IDENTIFIER("a qualification such as '999/0002/6'", parses(QualificationIdentifier::parse)),

    /** A version of a qualification. */
    QUALIFICATION_VERSION("a qualification version such as '999/0002/6@2'", parses(QualificationVersion::parse)),

    /** A criterion of a unit. */
    CRITERION_REFERENCE("a criterion such as 'J/999/0001 1.2'", parses(CriterionReference::parse)),

    /** A unit, an outcome or a criterion, in whatever version. */
    UNIT_PLACE(
            "a unit, an outcome or a criterion such as 'J/999/0001', 'unit HSC 024', 'J/999/0001 outcome 1' or"
                    + " 'J/999/0001 1.2'",
            parses(WrittenForm::requireUnitPlace)),

    /** The number of an outcome or criterion within its unit. */
    NUMBER("a number such as '1.2', '1a' or 'P1'", parses(WrittenForm::requireNumber)),

    /** A sector subject area. */
    SECTOR_SUBJECT_AREA("a sector subject area such as '15.2'", parses(SectorSubjectArea::parse)),

    /** The name of an attribute of evidence. */
    ATTRIBUTE("an attribute such as 'contactType'", matches("[A-Za-z][A-Za-z0-9]*")),

    /** The name under which a portfolio records an attribute of evidence. */
    RECORDED_ATTRIBUTE("the name of an attribute such as 'contactType'", parses(WrittenForm::requireReference)),

    /** The name of a group, pathway or size. */
    NAME("a name such as 'Optional', of 1 to 100 characters without stray blanks", parses(UnitGroup::builder)),

    /** The opaque reference of a record or a person. */
    RECORD_REFERENCE(
            "a reference such as 'E1', of 1 to 100 characters without stray blanks",
            parses(WrittenForm::requireReference));

    private final String description;
    private final Predicate<String> form;

    WrittenForm(String description, Predicate<String> form) {
        this.description = description;
        this.form = form;
    }

    /** Returns whether a text has this form. */
    public boolean admits(String text) {
        return form.test(text);
    }

    /** Returns what a text in this form is, with an example, such as 'a level such as '3' or 'E1''. */
    @Override
    public String toString() {
        return description;
    }

    private static void requireNumber(String text) {
        new OutcomeReference(Example.UNIT, text);
    }

    private static void requireReference(String text) {
        new Attestation(text, LocalDate.EPOCH);
    }

    private static void requireUnitPlace(String text) {
        if (text.indexOf('@') >= 0 || !Example.PLACES.contains(Place.parse(text).kind())) {
            throw new IllegalArgumentException("Place '%s' must be a unit or lie in one".formatted(text));
        }
    }

    private static void requireSpan(String text) {
        Period period = Period.parse(text);
        if (period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException("Period '%s' must be longer than nothing".formatted(text));
        }
    }

    private static Predicate<String> matches(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    private static Predicate<String> parses(Consumer<String> parser) {
        return text -> {
            try {
                parser.accept(text);
                return true;
            } catch (IllegalArgumentException | DateTimeException notOfThisForm) {
                return false;
            }
        };
    }

    /** What texts are held against, kept apart because the forms are made before it. */
    private static final class Example {

        static final List<PlaceKind> PLACES = List.of(PlaceKind.UNIT, PlaceKind.OUTCOME, PlaceKind.CRITERION);

        static final UnitIdentifier UNIT = UnitIdentifier.parse("J/999/0001");
    }
}
