package io.github.qcf4j.mapping;

import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import java.util.ArrayList;
import java.util.List;

/** What is recorded about units as a whole in one portfolio: recognitions and sign-offs. */
final class PlainSignatures {

    private final IntColumn recognised = new IntColumn();
    private final List<RecognitionRoute> routes = new ArrayList<>();
    private final IntColumn signed = new IntColumn();
    private final List<SignOffRole> roles = new ArrayList<>();
    private final IntColumn people = new IntColumn();
    private final IntColumn days = new IntColumn();

    void clear() {
        recognised.clear();
        routes.clear();
        signed.clear();
        roles.clear();
        people.clear();
        days.clear();
    }

    void recognise(int unit, RecognitionRoute route) {
        recognised.add(unit);
        routes.add(route);
    }

    void sign(int unit, SignOffRole role, int person, int on) {
        signed.add(unit);
        roles.add(role);
        people.add(person);
        days.add(on);
    }

    int recognitions() {
        return recognised.size();
    }

    int recognisedUnit(int recognition) {
        return recognised.get(recognition);
    }

    RecognitionRoute route(int recognition) {
        return routes.get(recognition);
    }

    int signOffs() {
        return signed.size();
    }

    int signedUnit(int signOff) {
        return signed.get(signOff);
    }

    SignOffRole role(int signOff) {
        return roles.get(signOff);
    }

    int person(int signOff) {
        return people.get(signOff);
    }

    int on(int signOff) {
        return days.get(signOff);
    }
}
