package io.github.qcf4j.framework;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.EvidenceSetting;
import io.github.qcf4j.model.SimulationPolicy;
import io.github.qcf4j.model.SimulationRule;
import java.time.Period;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What some requirements together admit as evidence, such as no simulation and nothing older than two years.
 * <p>
 * Requirements are added one by one; each can only make it stricter.
 */
final class Admission {

    private static final List<EvidenceSetting> SIMULATED =
            List.of(EvidenceSetting.SIMULATION, EvidenceSetting.REALISTIC_WORKING_ENVIRONMENT);

    private final Map<EvidenceSetting, Simulated> simulated = new EnumMap<>(EvidenceSetting.class);
    private final Set<AssessmentMethod> prohibited = EnumSet.noneOf(AssessmentMethod.class);
    private final Set<AssessorCompetence> competence = EnumSet.noneOf(AssessorCompetence.class);
    private final Set<String> words = new HashSet<>();
    private long currency = Long.MAX_VALUE;
    private long validFor = Long.MAX_VALUE;

    /** Makes it as strict as a requirement asks. */
    void add(EvidenceRequirement requirement) {
        requirement
                .simulation()
                .ifPresent(rule -> SIMULATED.forEach(setting -> simulated
                        .computeIfAbsent(setting, each -> new Simulated())
                        .add(rule, setting)));
        prohibited.addAll(requirement.prohibitedMethods());
        requirement.assessorCompetence().ifPresent(competence::add);
        currency =
                Math.min(currency, requirement.currency().map(Admission::days).orElse(Long.MAX_VALUE));
        validFor =
                Math.min(validFor, requirement.validFor().map(Admission::days).orElse(Long.MAX_VALUE));
        if (AdmittedEvidence.isWordsAlone(requirement)) {
            requirement.statement().map(Wordings::style).ifPresent(words::add);
        }
    }

    /** Returns whether something that the first admit together is not admitted by the others together. */
    static boolean isRestricted(
            List<Admission> first, String criterion, List<Admission> others, String otherCriterion) {
        return least(others, other -> other.currency) < least(first, one -> one.currency)
                || least(others, other -> other.validFor) < least(first, one -> one.validFor)
                || !all(first, one -> one.prohibited).containsAll(all(others, other -> other.prohibited))
                || !all(first, one -> one.competence).containsAll(all(others, other -> other.competence))
                || !all(first, one -> one.words).containsAll(all(others, other -> other.words))
                || SIMULATED.stream()
                        .anyMatch(setting -> least(others, other -> other.simulation(setting, otherCriterion))
                                < least(first, one -> one.simulation(setting, criterion)));
    }

    private static long least(List<Admission> admissions, Function<Admission, Long> of) {
        return admissions.stream().map(of).reduce(Long.MAX_VALUE, Math::min);
    }

    private static <E> Set<E> all(List<Admission> admissions, Function<Admission, Set<E>> of) {
        Set<E> all = new HashSet<>();
        admissions.forEach(admission -> all.addAll(of.apply(admission)));
        return all;
    }

    /** Returns how far evidence from the setting is admitted: never 0, with agreement 1, and 2 as it is. */
    private long simulation(EvidenceSetting setting, String criterion) {
        Simulated rules = simulated.get(setting);
        return rules == null ? 2 : rules.admits(criterion);
    }

    /** Returns about how many days a period has: near enough to say which of two is longer. */
    private static long days(Period period) {
        return (period.getYears() * 12L + period.getMonths()) * 30 + period.getDays();
    }

    /** What several rules about simulated work admit together. */
    private static final class Simulated {

        private boolean never;
        private boolean agreed;
        private @Nullable Set<String> only;

        void add(SimulationRule rule, EvidenceSetting setting) {
            SimulationPolicy policy = setting == EvidenceSetting.SIMULATION
                    ? rule.policy()
                    : rule.realisticWorkingEnvironment().orElse(rule.policy());
            never |= policy == SimulationPolicy.NOT_ALLOWED;
            agreed |= policy == SimulationPolicy.WITH_AGREEMENT;
            if (policy.listsCriteria()) {
                Set<String> listed = new HashSet<>(rule.criteria());
                if (only != null) {
                    listed.retainAll(only);
                }
                only = listed;
            }
        }

        long admits(String criterion) {
            if (never || (only != null && !only.contains(criterion))) {
                return 0;
            }
            return agreed ? 1 : 2;
        }
    }
}
