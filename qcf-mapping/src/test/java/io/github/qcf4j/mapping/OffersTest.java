package io.github.qcf4j.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OffersTest {

    private static final LocalDate MARCH = LocalDate.of(2014, 3, 3);
    private static final LocalDate APRIL = LocalDate.of(2014, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2014, 5, 6);
    private static final CriterionReference CRITERION = CriterionReference.parse("J/999/0001 1.1");

    private final Offers offers = new Offers();

    @Test
    void mappings_stand_by_items_and_those_of_one_item_as_they_were_added() {
        Offer first = offer(MAY);
        Offer second = offer(MARCH);
        offers.add(item(7), first);
        offers.add(item(2), offer(APRIL));
        offers.add(item(7), second);

        offers.sort();

        assertThat(offers.items()).containsExactly(2, 7);
        assertThat(offers.of(7)).containsExactly(first, second);
        assertThat(offers.of(3)).isEmpty();
    }

    @Test
    void mapping_that_names_a_criterion_twice_is_there_once() {
        Offer twice = offer(MARCH);

        offers.add(item(1), twice);
        offers.add(item(1), twice);

        assertThat(offers.size()).isEqualTo(1);
    }

    @Test
    void two_mappings_that_say_the_same_are_two() {
        offers.add(item(1), offer(MARCH));
        offers.add(item(1), offer(MARCH));

        assertThat(offers.of(1)).hasSize(2);
    }

    @Test
    void item_is_mapped_since_the_first_mapping_that_stands() {
        offers.add(item(4), offer(MAY));
        offers.add(item(4), new Offer(mapping(), MARCH, MAY, false));
        offers.add(item(4), offer(APRIL));

        assertThat(offers.since(MAY)[offers.find(4)]).isEqualTo(APRIL);
        assertThat(offers.since(MARCH)[offers.find(4)]).isNull();
        assertThat(offers.find(5)).isEqualTo(-1);
    }

    @Test
    void withdrawn_mapping_is_not_plain() {
        offers.add(item(1), offer(MARCH));
        boolean before = offers.arePlain();

        offers.add(item(1), new Offer(mapping(), MARCH, MAY, false));

        assertThat(before).isTrue();
        assertThat(offers.arePlain()).isFalse();
    }

    private static Offer offer(LocalDate since) {
        return new Offer(mapping(), since, null, false);
    }

    private static EvidenceMapping mapping() {
        return EvidenceMapping.builder("E1", List.of(CRITERION)).build();
    }

    private static Item item(int id) {
        return new Item(id, "E" + id, Evidence.builder("E" + id).build(), false);
    }
}
