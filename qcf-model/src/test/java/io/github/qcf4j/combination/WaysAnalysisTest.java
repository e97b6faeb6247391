package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Diplomas.credits;
import static io.github.qcf4j.combination.Diplomas.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.UnitGroup;
import org.junit.jupiter.api.Test;

class WaysAnalysisTest {

    private static Diplomas pathways() {
        Diplomas diploma = new Diplomas()
                .group(UnitGroup.builder("A").mandatory(true), 5, 4)
                .group(UnitGroup.builder("B").unitCount(Bounds.atLeast(1)), 6, 7)
                .group(UnitGroup.builder("C").unitCount(Bounds.atLeast(1)), 3, 8);
        diploma.qualification()
                .pathway(Pathway.builder("Team leading").groups("A", "B").build())
                .pathway(Pathway.builder("Technical").groups("A", "C").build());
        return diploma;
    }

    @Test
    void every_way_has_its_own_analysis() {
        CombinationAnalysis analysis = pathways().analysis();

        assertThat(analysis.ways())
                .extracting(way -> way.way() + ": " + way.creditRange().least() + " to "
                        + way.creditRange().most())
                .containsExactly(
                        "pathway Team leading: 15 credits to 22 credits",
                        "pathway Technical: 12 credits to 20 credits");
        assertThat(analysis.way(analysis.ways().get(1).way()))
                .contains(analysis.ways().get(1));
    }

    @Test
    void range_over_all_ways_goes_from_the_smallest_to_the_largest() {
        CombinationAnalysis analysis = pathways().analysis();

        assertThat(analysis.creditRange())
                .hasToString("the smallest combination comes to 12 credits, the largest to 22 credits");
        assertThat(analysis.minimalCompletions()).hasToString("4");
    }

    @Test
    void qualification_is_possible_when_one_of_its_sizes_is() {
        Diplomas diploma = new Diplomas().group(UnitGroup.builder("A"), 5, 4, 3);
        diploma.qualification()
                .sizeOption(SizeOption.builder("Award").rule(credits(4)).build())
                .sizeOption(SizeOption.builder("Diploma").rule(credits(37)).build());

        CombinationAnalysis analysis = diploma.analysis();

        assertThat(analysis.completable()).isEqualTo(Completability.POSSIBLE);
        assertThat(analysis).hasToString("size Award: Possible, size Diploma: Impossible");
        assertThat(analysis.contradictions())
                .extracting(Contradiction::sentence)
                .containsExactly("rule 1 of size Diploma asks for 37 credits or more, which cannot be met");
        assertThat(analysis.creditRange().least()).hasToString("4 credits");
        assertThat(analysis.sentences()).contains("size Diploma cannot be completed", "size Award can be completed");
    }

    @Test
    void unit_that_counts_on_one_way_is_not_told_of_all() {
        Diplomas diploma = pathways().rule(BarredUnits.of(id("A1"), id("B1")));

        CombinationAnalysis analysis = diploma.analysis();

        assertThat(analysis.neverCounting()).extracting(UnitNeverCounting::unit).containsExactly(id("B1"));
        assertThat(analysis.ways().get(1).neverCounting()).isEmpty();
    }

    @Test
    void rule_is_told_to_add_nothing_only_where_it_adds_nothing_on_every_way() {
        CombinationAnalysis analysis =
                pathways().rule(credits(15)).rule(credits(9)).analysis();

        assertThat(analysis.redundantRules())
                .extracting(fact -> fact.part().subject())
                .containsExactly("rule 2", "group C");
        assertThat(analysis.ways().get(0).redundantRules())
                .extracting(fact -> fact.part().subject())
                .containsExactly("rule 1", "rule 2");
    }
}
