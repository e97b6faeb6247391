package io.github.qcf4j.planning;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionReference;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** What an item of evidence, or an activity that becomes one, shows of what a requirement can ask for. */
interface Shown {

    /** Returns the reference of the item. */
    String reference();

    Optional<AssessmentMethod> method();

    /** Returns the days on which it occurs, by the day that is asked about. */
    SortedSet<LocalDate> days();

    /** Returns the values of an attribute that it shows for a criterion. */
    Set<String> values(CriterionReference criterion, String attribute);
}
