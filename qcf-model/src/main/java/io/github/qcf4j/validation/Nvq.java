package io.github.qcf4j.validation;

import io.github.qcf4j.model.Qualification;
import java.util.regex.Pattern;

/** Whether a qualification is a national vocational qualification. */
final class Nvq {

    private static final Pattern NVQ = Pattern.compile("\\bNVQ\\b|\\bNational Vocational Qualification\\b");

    private Nvq() {}

    static boolean is(Qualification qualification) {
        return NVQ.matcher(qualification.title()).find()
                || qualification.type().filter(type -> NVQ.matcher(type).find()).isPresent();
    }

    /** Returns whether one of the qualifications that offer the unit is one. */
    static boolean offers(UnitInHand unit) {
        return unit.offering().stream().anyMatch(Nvq::is);
    }
}
