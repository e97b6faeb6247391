package io.github.qcf4j.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.model.DatePeriod;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationDates;
import io.github.qcf4j.model.QualificationNumber;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitReference;
import io.github.qcf4j.model.UnitVersion;
import io.github.qcf4j.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworkTest {

    private static final UnitReference MONITOR = UnitReference.parse("J/999/0001");
    private static final QualificationNumber DIPLOMA = QualificationNumber.parse("999/0002/6");

    private static Unit unit(String version, DatePeriod validity) {
        return Unit.builder(MONITOR)
                .title("Monitor calls")
                .version(Version.parse(version))
                .validity(validity)
                .build();
    }

    private static DatePeriod period(String from, String until) {
        return DatePeriod.of(LocalDate.parse(from), LocalDate.parse(until));
    }

    @Test
    void units_and_qualifications_are_found_by_version() {
        Unit first = unit("1", period("2011-01-01", "2012-12-31"));
        Unit second = unit("2", DatePeriod.from(LocalDate.of(2013, 1, 1)));
        Qualification diploma = Qualification.builder(DIPLOMA)
                .title("Level 3 Diploma")
                .group(UnitGroup.builder("A").units(MONITOR).build())
                .build();

        Framework framework =
                Framework.of(List.of(second, first), List.of(diploma)).orThrow();

        assertThat(framework.unit(UnitVersion.parse("J/999/0001@2"))).containsSame(second);
        assertThat(framework.unit(UnitVersion.parse("J/999/0001@3"))).isEmpty();
        assertThat(framework.versions(MONITOR)).containsExactly(first, second);
        assertThat(framework.versions(UnitReference.parse("L/999/0002"))).isEmpty();
        assertThat(framework.qualification(QualificationVersion.parse("999/0002/6")))
                .containsSame(diploma);
        assertThat(framework.versions(DIPLOMA)).containsExactly(diploma);
    }

    @Test
    void order_is_by_identifier_and_version_whatever_the_order_given() {
        List<Unit> units = new ArrayList<>(IntStream.rangeClosed(1, 12)
                .mapToObj(version -> unit(Integer.toString(version), DatePeriod.ALWAYS))
                .toList());
        units.add(Unit.builder(UnitReference.parse("D/999/0005"))
                .title("Lead a team")
                .build());
        Framework inOrder = Framework.of(units, List.of()).orThrow();

        Collections.shuffle(units, new Random(3));
        Framework shuffled = Framework.of(units, List.of()).orThrow();

        assertThat(shuffled.units())
                .extracting(Unit::toString)
                .startsWith("D/999/0005@1", "J/999/0001@1", "J/999/0001@2")
                .endsWith("J/999/0001@10", "J/999/0001@11", "J/999/0001@12");
        assertThat(shuffled).isEqualTo(inOrder).hasSameHashCodeAs(inOrder).hasToString(inOrder.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2010-12-31, 1", // none in force and none begun: the first
        "2011-01-01, 1",
        "2012-12-31, 1",
        "2013-03-01, 1", // none in force: the latest that began before
        "2013-06-01, 2",
        "2014-02-01, 3", // two in force: the latest to begin
        "2014-12-31, 3",
        "2015-02-01, 2",
        "2020-01-01, 3" // none in force again
    })
    void version_in_force_is_chosen_by_date(LocalDate date, String version) {
        Framework framework = Framework.of(
                        unit("3", period("2014-01-01", "2014-12-31")),
                        unit("1", period("2011-01-01", "2012-12-31")),
                        unit("2", period("2013-06-01", "2015-12-31")))
                .orThrow();

        assertThat(framework.unit(MONITOR, date)).map(Unit::version).contains(Version.parse(version));
    }

    @Test
    void version_without_a_beginning_has_always_been_there() {
        Framework framework = Framework.of(
                        unit("2", DatePeriod.until(LocalDate.of(2012, 12, 31))),
                        unit("10", DatePeriod.until(LocalDate.of(2012, 12, 31))),
                        unit("3", DatePeriod.from(LocalDate.of(2014, 1, 1))))
                .orThrow();

        assertThat(framework.unit(MONITOR, LocalDate.of(1999, 1, 1)))
                .map(Unit::version)
                .contains(Version.parse("10"));
        assertThat(framework.unit(MONITOR, LocalDate.of(2013, 6, 1)))
                .map(Unit::version)
                .contains(Version.parse("10"));
        assertThat(framework.unit(UnitReference.parse("L/999/0002"), LocalDate.of(2013, 6, 1)))
                .isEmpty();
    }

    @Test
    void qualification_is_chosen_by_when_learners_may_be_registered() {
        Qualification old = Qualification.builder(DIPLOMA)
                .title("Level 3 NVQ Diploma")
                .dates(QualificationDates.builder()
                        .operationalStart(LocalDate.of(2011, 1, 1))
                        .operationalEnd(LocalDate.of(2013, 12, 31))
                        .build())
                .build();
        Qualification current = Qualification.builder(DIPLOMA)
                .title("Level 3 Diploma")
                .version(Version.parse("2"))
                .dates(QualificationDates.builder()
                        .operationalStart(LocalDate.of(2014, 1, 1))
                        .build())
                .build();
        Framework framework = Framework.of(List.of(), List.of(current, old)).orThrow();

        assertThat(framework.qualification(DIPLOMA, LocalDate.of(2013, 12, 31))).containsSame(old);
        assertThat(framework.qualification(DIPLOMA, LocalDate.of(2014, 1, 13))).containsSame(current);
        assertThat(framework.qualification(DIPLOMA, LocalDate.of(2009, 1, 1))).containsSame(old);
    }

    @Test
    void version_that_a_group_names_comes_before_the_one_in_force() {
        Unit first = unit("1", period("2011-01-01", "2012-12-31"));
        Unit second = unit("2", DatePeriod.from(LocalDate.of(2013, 1, 1)));
        Qualification naming = Qualification.builder(DIPLOMA)
                .title("Level 3 Diploma")
                .group(UnitGroup.builder("A")
                        .unit(OfferedUnit.builder(MONITOR)
                                .version(Version.FIRST)
                                .build())
                        .build())
                .build();
        Qualification open = Qualification.builder(QualificationNumber.parse("999/0003/8"))
                .title("Level 3 Certificate")
                .group(UnitGroup.builder("A").units(MONITOR).build())
                .build();
        Framework framework =
                Framework.of(List.of(first, second), List.of(naming, open)).orThrow();

        LocalDate registered = LocalDate.of(2014, 1, 13);

        assertThat(framework.unit(naming, MONITOR, registered)).containsSame(first);
        assertThat(framework.unit(open, MONITOR, registered)).containsSame(second);
        assertThat(framework.unit(naming.toBuilder().version(Version.parse("7")).build(), MONITOR, registered))
                .containsSame(first);
    }

    @Test
    void equal_descriptions_of_one_version_are_one() {
        Validated<Framework> framework = Framework.of(unit("1", DatePeriod.ALWAYS), unit("1", DatePeriod.ALWAYS));

        assertThat(framework.findings()).isEmpty();
        assertThat(framework.orThrow().units()).hasSize(1);
    }

    @Test
    void empty_framework_is_right() {
        assertThat(Framework.of().orThrow().units()).isEmpty();
        assertThat(Framework.of(Specifications.NONE).orThrow())
                .isEqualTo(Framework.of().orThrow());
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void twenty_thousand_units_are_checked_and_found() {
        List<Unit> units = IntStream.range(0, 20_000)
                .mapToObj(number -> Unit.builder(
                                UnitReference.parse("J/%03d/%04d".formatted(number / 10_000, number % 10_000)))
                        .title("Unit " + number)
                        .outcome("Know the work", "Describe the work", "Explain the work")
                        .build())
                .toList();
        Qualification qualification = Qualification.builder(DIPLOMA)
                .title("Level 3 Diploma")
                .group(UnitGroup.builder("A")
                        .units(units.stream()
                                .map(unit -> OfferedUnit.of(unit.identifier()))
                                .toList())
                        .build())
                .build();

        Framework framework = Framework.of(units, List.of(qualification)).orThrow();

        assertThat(units)
                .allSatisfy(
                        unit -> assertThat(framework.unit(unit.unitVersion())).containsSame(unit));
    }
}
