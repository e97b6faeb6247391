package io.github.qcf4j.mapping;

import io.github.qcf4j.model.DatePeriod;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.portfolio.DatedRole;
import io.github.qcf4j.portfolio.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which roles people have on a day, found quickly however many times each is recorded. */
final class Roles {

    private final Map<String, Map<PersonRole, DaySet>> byPerson = new LinkedHashMap<>();
    private @Nullable Person lastPerson;
    private LocalDate lastDay = LocalDate.MIN;
    private Set<PersonRole> lastRoles = Set.of();

    /** Returns the roles that a person has on a day; mostly the same is asked again. */
    Set<PersonRole> on(Person person, LocalDate day) {
        if (person != lastPerson || !day.equals(lastDay)) {
            lastRoles = Collections.unmodifiableSet(found(person, day));
            lastPerson = person;
            lastDay = day;
        }
        return lastRoles;
    }

    private Set<PersonRole> found(Person person, LocalDate day) {
        Set<PersonRole> roles = EnumSet.noneOf(PersonRole.class);
        byPerson.computeIfAbsent(person.identifier(), reference -> days(person)).forEach((role, days) -> {
            if (days.contains(day.toEpochDay())) {
                roles.add(role);
            }
        });
        return roles;
    }

    private static Map<PersonRole, DaySet> days(Person person) {
        List<DatedRole> roles = new ArrayList<>(person.roles());
        roles.sort(Comparator.comparing(role -> first(role.period())));
        Map<PersonRole, DaySet.Builder> collected = new EnumMap<>(PersonRole.class);
        for (DatedRole role : roles) {
            collected
                    .computeIfAbsent(role.role(), same -> new DaySet.Builder())
                    .add(
                            first(role.period()).toEpochDay(),
                            role.period().until().orElse(LocalDate.MAX).toEpochDay());
        }
        Map<PersonRole, DaySet> days = new EnumMap<>(PersonRole.class);
        collected.forEach((role, builder) -> days.put(role, builder.build()));
        return days;
    }

    private static LocalDate first(DatePeriod period) {
        return period.from().orElse(LocalDate.MIN);
    }
}
