package io.github.qcf4j.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingWordingTest {

    @Test
    void good_wording_has_no_faults() {
        Finding finding = Finding.of(Worded.OUTCOME_CRITERIA_NONE, Place.parse("J/999/0001"), "names 'Invalid. Unit'");

        assertThat(FindingWording.faultsOf(Worded.OUTCOME_CRITERIA_NONE)).isEmpty();
        assertThat(FindingWording.faultsOf(List.of(finding))).isEmpty();
    }

    @Test
    void every_fault_of_advice_is_named() {
        assertThat(FindingWording.faultsOf(
                        Worded.STOPPED,
                        Worded.CAPITAL,
                        Worded.POLITE,
                        Worded.TWO_THINGS,
                        Worded.NOT_AN_IMPERATIVE,
                        Worded.CLASS_NAMED,
                        Worded.DRIFTED))
                .containsExactly(
                        "STOPPED: advice 'add a title.' must not end in a full stop",
                        "CAPITAL: advice 'Add a title' must start in lower case",
                        "POLITE: advice 'please add a title' must not say please",
                        "TWO_THINGS: advice 'add a title; name a level' must be one imperative",
                        "NOT_AN_IMPERATIVE: advice 'the title must be given' must be one imperative",
                        "CLASS_NAMED: advice 'call UnitReference first' must not name a class",
                        "DRIFTED: code 'other' must be 'drifted'");
    }

    @Test
    void every_fault_of_a_message_is_named() {
        Place place = Place.parse("J/999/0001");
        List<Finding> findings = List.of(
                Finding.of(Worded.OUTCOME_CRITERIA_NONE, place, "Has an invalid title."),
                Finding.of(Worded.OUTCOME_CRITERIA_NONE, place, "has none. It needs one"));

        assertThat(FindingWording.faultsOf(findings))
                .containsExactly(
                        "outcome.criteria.none: message 'Has an invalid title.' must go on from its place",
                        "outcome.criteria.none: message 'Has an invalid title.' must not end in a full stop",
                        "outcome.criteria.none: message 'Has an invalid title.' must not say invalid",
                        "outcome.criteria.none: message 'has none. It needs one' must be one sentence");
    }

    private enum Worded implements FindingKind {
        OUTCOME_CRITERIA_NONE("add at least one assessment criterion"),
        STOPPED("add a title."),
        CAPITAL("Add a title"),
        POLITE("please add a title"),
        TWO_THINGS("add a title; name a level"),
        NOT_AN_IMPERATIVE("the title must be given"),
        CLASS_NAMED("call UnitReference first"),
        DRIFTED("add a title") {
            @Override
            public String code() {
                return "other";
            }
        };

        private final String advice;

        Worded(String advice) {
            this.advice = advice;
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String advice() {
            return advice;
        }
    }
}
