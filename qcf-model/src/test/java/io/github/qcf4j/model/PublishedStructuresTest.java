package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedStructuresTest {

    @Test
    void business_administration_caps_group_c_at_13_credits() {
        Qualification qualification = PublishedStructures.businessAdministrationCapped();

        assertThat(qualification.groups())
                .extracting(UnitGroup::credits)
                .containsExactly(Bounds.exactly(18), Bounds.atLeast(26), Bounds.atMost(13));
        assertThat(sentences(qualification))
                .containsExactly("57 credits or more", "30 credits or more at Level 4 or above");
        assertThat(group(qualification, "C").excess()).isEqualTo(ExcessPolicy.CREDIT_IGNORED);
    }

    @Test
    void business_administration_in_other_words_takes_the_remaining_13_credits_from_b_or_c() {
        Qualification qualification = PublishedStructures.businessAdministrationRemainder();

        assertThat(qualification.groups())
                .extracting(UnitGroup::credits)
                .containsExactly(Bounds.exactly(18), Bounds.atLeast(26), Bounds.NONE);
        assertThat(sentences(qualification))
                .containsExactly(
                        "13 credits or more of what remains, from B or C", "30 credits or more at Level 4 or above");
        assertThat(qualification.isOutline()).isTrue();
    }

    @Test
    void food_and_beverage_lists_all_25_units_and_counts_what_remains() {
        Qualification qualification = PublishedStructures.foodAndBeverage();

        assertThat(qualification.isOutline()).isFalse();
        assertThat(qualification.units()).hasSize(25).startsWith(UnitIdentifier.parse("FB 01"));
        assertThat(sentences(qualification))
                .containsExactly("37 credits or more", "16 credits or more of what remains, from A, B or C");
    }

    @Test
    void health_and_social_care_has_a_group_with_floor_and_ceiling() {
        Qualification qualification = PublishedStructures.healthAndSocialCare();

        assertThat(group(qualification, "B").credits()).hasToString("2 to 7");
        assertThat(group(qualification, "A").units()).hasSize(9);
        assertThat(group(qualification, "A").unitCount()).isEqualTo(Bounds.exactly(9));
        assertThat(sentences(qualification)).containsExactly("58 credits or more");
    }

    @Test
    void contact_centre_offers_alternatives_a_pathway_and_additional_units() {
        Qualification qualification = PublishedStructures.contactCentre();

        assertThat(sentences(qualification))
                .containsExactly(
                        "58 credits or more",
                        "46 credits or more at Level 3 or above",
                        "30 credits or more from B, C or D",
                        "3 units or more from B, or 5 units or more from C",
                        "not more than 1 of R/999/0003 and H/999/0006 together");
        assertThat(group(qualification, "Additional").counts()).isFalse();
        assertThat(qualification.groupsOf(qualification.pathways().get(0)))
                .extracting(UnitGroup::name)
                .containsExactly("A", "B");
    }

    private static List<String> sentences(Qualification qualification) {
        return qualification.rules().stream().map(RuleOfCombination::toString).toList();
    }

    private static UnitGroup group(Qualification qualification, String name) {
        return qualification.group(name).orElseThrow();
    }
}
