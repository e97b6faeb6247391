package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import org.jspecify.annotations.Nullable;

/**
 * Is told the records of a portfolio one after the other while it is read, so that no record need be made of them.
 * <p>
 * Told is what coverage hangs on, of portfolios in which nothing is unusual. References and identifiers, such as 'E1' or
 * 'J/999/0001 1.2', are told once as a text with a number, and from then on by the number, in this portfolio and the
 * next ones. Days are counted from 1 January 1970. An array belongs to the teller: what is in it after the call is
 * nobody's business.
 */
public interface PortfolioEvents {

    /** The number of a reference or identifier that is not recorded. */
    int NONE = -1;

    /** The day of what is not dated. */
    int UNDATED = Integer.MIN_VALUE;

    /** Tells that all numbers given so far stand for nothing any more. */
    void forgetTexts();

    /** Tells which text a number stands for; numbers are given from 0 on, one after the other. */
    void text(int number, String text);

    /** Tells whose the records are. */
    void learner(int reference);

    /**
     * Tells of a day on which something was recorded: each day of a registration, an item of evidence, a mapping, a
     * decision, a recognition or a sign-off, and of what belongs to it, such as a countersignature.
     */
    void day(int day);

    /**
     * Tells of a registration.
     *
     * @param version  the version of the qualification, or {@link #NONE}
     * @param pathway  the name of the pathway, or {@link #NONE}
     * @param units  the units selected, from the start of the array
     * @param unitCount  how many they are
     */
    void registration(int qualification, int version, int pathway, int on, int[] units, int unitCount);

    /**
     * Tells of an item of evidence.
     *
     * @param method  the method that shows something, or null
     * @param by  whom it comes from, or {@link #NONE}
     * @param first  the first day on which it occurred or was produced, or {@link #UNDATED}
     * @param expires  the last day on which it counts, or {@link #UNDATED}
     */
    void evidence(int reference, @Nullable AssessmentMethod method, int by, int first, int expires);

    /**
     * Tells that evidence is offered for criteria.
     *
     * @param version  the version of the units named, or {@link #NONE}
     * @param on  the day of the mapping, or {@link #UNDATED}
     * @param criteria  the criteria, from the start of the array
     * @param criterionCount  how many they are
     */
    void mapping(int evidence, int version, int on, int[] criteria, int criterionCount);

    /**
     * Tells of a decision; what it is on comes next.
     *
     * @param version  the version of the units named, or {@link #NONE}
     * @param assessor  who decided, or {@link #NONE}
     */
    void decision(DecisionOutcome outcome, int version, int assessor, int on, int sequence);

    /**
     * Tells what the decision that was told last is on.
     *
     * @param evidence  the items judged together, from the start of the array
     * @param itemCount  how many they are
     * @param criteria  the criteria, from the start of the array
     * @param criterionCount  how many they are
     */
    void judged(int[] evidence, int itemCount, int[] criteria, int criterionCount);

    /** Tells that a unit is recognised as a whole, with no other unit held in its place. */
    void recognition(int unit, RecognitionRoute route, int on);

    /**
     * Tells of a sign-off.
     *
     * @param person  who signed, or {@link #NONE}
     */
    void signOff(int unit, SignOffRole role, int person, int on);

    /**
     * Tells of a role of the next person.
     *
     * @param from  the first day of it, or {@link Integer#MIN_VALUE}
     * @param until  the last day of it, or {@link Integer#MAX_VALUE}
     */
    void role(PersonRole role, int from, int until);

    /** Tells of a person with the roles told since the last person. */
    void person(int reference, boolean hasInterest);
}
