package io.github.qcf4j.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of one unit, as it is written in JSON.
 *
 * @param identifier  its reference or code, such as 'J/999/0001'
 * @param level  the code of the level, such as '3'
 * @param state  how far the learner has come with it
 * @param selection  why it is selected, or that it is not
 * @param route  the route by which the whole unit is recognised
 * @param dateAchieved  the day on which it was achieved
 * @param signedOff  the day of the assessor's sign-off
 * @param notClaimableBecause  why a certificate cannot be claimed yet
 * @param requirements  what the specification demands of the evidence, met or not
 */
public record UnitCoverageDocument(
        @Nullable String identifier,
        @Nullable String version,
        @Nullable String title,
        @Nullable String level,
        @Nullable Integer credit,
        @Nullable String state,
        @Nullable String selection,
        @Nullable String route,
        @Nullable String dateAchieved,
        @Nullable String signedOff,
        @Nullable String certification,
        List<String> notClaimableBecause,
        CoverageReportDocument.@Nullable Progress progress,
        List<Outcome> outcomes,
        List<Choice> choices,
        List<Requirement> requirements) {

    public UnitCoverageDocument {
        notClaimableBecause = Listed.of(notClaimableBecause);
        outcomes = Listed.of(outcomes);
        choices = Listed.of(choices);
        requirements = Listed.of(requirements);
    }

    /** A learning outcome. */
    public record Outcome(
            @Nullable String number,
            @Nullable String statement,
            CoverageReportDocument.@Nullable Progress progress,
            List<Criterion> criteria) {

        public Outcome {
            criteria = Listed.of(criteria);
        }
    }

    /**
     * An assessment criterion.
     *
     * @param reference  the unit and the number, such as 'J/999/0001 1.2'
     * @param route  the route by which it is recognised
     * @param needed  how many items of evidence are needed
     * @param counted  the items that count
     * @param lapsed  the items that counted until they came to their end
     * @param partlyMet  the items that show some of it
     * @param awaiting  the items that await a decision
     * @param notYetMet  the items that do not show it
     * @param lacking  what the policy asks for and accepted items lack
     * @param metUntil  the last day on which it is met if nothing more is recorded, where there is one
     */
    public record Criterion(
            @Nullable String reference,
            @Nullable String statement,
            @Nullable String status,
            @Nullable String route,
            @Nullable Integer needed,
            List<String> counted,
            List<String> lapsed,
            List<String> partlyMet,
            List<String> awaiting,
            List<String> notYetMet,
            List<Lack> lacking,
            @Nullable String metUntil) {

        public Criterion {
            counted = Listed.of(counted);
            lapsed = Listed.of(lapsed);
            partlyMet = Listed.of(partlyMet);
            awaiting = Listed.of(awaiting);
            notYetMet = Listed.of(notYetMet);
            lacking = Listed.of(lacking);
        }
    }

    /**
     * Something that the policy asks for and an accepted item lacks.
     *
     * @param demand  what it lacks, such as 'LOCATOR'
     */
    public record Lack(@Nullable String evidence, @Nullable String demand) {}

    /**
     * A choice among criteria.
     *
     * @param atLeast  how many are asked for
     * @param met  how many are met or recognised
     */
    public record Choice(
            @Nullable Integer atLeast,
            List<String> criteria,
            @Nullable Integer met) {

        public Choice {
            criteria = Listed.of(criteria);
        }
    }

    /**
     * An evidence requirement.
     *
     * @param strength  whether it is required or only advised
     */
    public record Requirement(
            @Nullable String place,
            @Nullable String strength,
            @Nullable Boolean met,
            List<Shortfall> shortfalls) {

        public Requirement {
            shortfalls = Listed.of(shortfalls);
        }
    }

    /**
     * What a requirement lacks.
     *
     * @param criterion  the one criterion that lacks it, where each is asked by itself
     * @param what  what is missing, as the rest of a sentence
     * @param remedy  what would close it
     * @param candidates  what could fill it, where there is a choice
     */
    public record Shortfall(
            @Nullable String kind,
            @Nullable String criterion,
            @Nullable String what,
            @Nullable String remedy,
            List<String> candidates,
            @Nullable Integer missing) {

        public Shortfall {
            candidates = Listed.of(candidates);
        }
    }
}
