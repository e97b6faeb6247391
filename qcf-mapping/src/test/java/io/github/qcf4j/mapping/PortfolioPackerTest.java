package io.github.qcf4j.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.PortfolioEvents;
import io.github.qcf4j.portfolio.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PortfolioPackerTest {

    private static final UnitIdentifier UNIT = UnitIdentifier.parse("J/999/0001");
    private static final LocalDate REGISTERED = LocalDate.of(2014, 1, 13);
    private static final LocalDate SHOWN = LocalDate.of(2014, 3, 3);
    private static final LocalDate DECIDED = LocalDate.of(2014, 3, 10);
    private static final LocalDate SIGNED = LocalDate.of(2014, 5, 1);
    private static final LocalDate AS_OF = LocalDate.of(2014, 11, 21);

    private final PortfolioMapper mapper = PortfolioMapper.of(framework());

    private static Framework framework() {
        Unit monitor = Unit.builder(UNIT)
                .title("Monitor calls")
                .level(Level.LEVEL_2)
                .credit(5)
                .outcome("Be able to monitor calls", "Answer a call", "Close a call")
                .build();
        Qualification qualification = Qualification.builder(QualificationIdentifier.parse("999/0002/6"))
                .title("Contact centre operations")
                .group(UnitGroup.builder("Mandatory").mandatory(true).unit(UNIT).build())
                .build();
        return Framework.of(List.of(monitor), List.of(qualification)).orThrow();
    }

    /** Both criteria met by one item, and the unit signed off. */
    private static PortfolioBuilder achieved() {
        return Portfolio.builder("L-1001")
                .registration("999/0002/6", REGISTERED)
                .person("assessor-7", PersonRole.ASSESSOR)
                .add(Evidence.builder("E1")
                        .method(AssessmentMethod.DIRECT_OBSERVATION)
                        .occurred(SHOWN)
                        .expires(LocalDate.of(2015, 6, 30))
                        .build())
                .evidence("E2", AssessmentMethod.WORK_PRODUCT, SHOWN)
                .mapping("E1", SHOWN, "J/999/0001 1.1", "J/999/0001 1.2")
                .mapping("E2", SHOWN, "J/999/0001 1.2")
                .decision(
                        "D1",
                        DECIDED,
                        DecisionOutcome.MET,
                        "assessor-7",
                        List.of("E1"),
                        "J/999/0001 1.1",
                        "J/999/0001 1.2")
                .signOff("J/999/0001", SignOffRole.ASSESSOR, "assessor-7", SIGNED);
    }

    static Stream<Portfolio> portfolios() {
        return Stream.of(
                achieved().build(),
                achieved().registration("999/0003/X", REGISTERED).build(),
                achieved().withdrawal("D1", SIGNED).build(),
                achieved()
                        .decision(
                                "D2",
                                SIGNED.plusDays(1),
                                DecisionOutcome.NOT_YET_MET,
                                "assessor-7",
                                List.of("E2"),
                                "J/999/0001 1.2")
                        .build(),
                achieved().mapping("E9", SHOWN, "J/999/0001 1.1").build(),
                achieved().mapping("E2", SHOWN, "J/999/0001 9.9").build(),
                achieved().mapping("E2", AS_OF.plusDays(7), "J/999/0001 1.1").build(),
                Portfolio.builder("L-1002")
                        .registration("999/0002/6", REGISTERED)
                        .build(),
                Portfolio.builder("L-1003")
                        .registration("999/0002/6", REGISTERED)
                        .recognition("J/999/0001", RecognitionRoute.CREDIT_TRANSFER, SHOWN)
                        .build(),
                Portfolio.builder("L-1004")
                        .evidence("E1", AssessmentMethod.PROJECT, SHOWN)
                        .mapping("E1", SHOWN, "J/999/0001 1.1")
                        .build());
    }

    @ParameterizedTest
    @MethodSource("portfolios")
    void records_are_packed_as_the_report_says_whether_anything_is_unusual_or_not(Portfolio portfolio) {
        QualificationIdentifier qualification = QualificationIdentifier.parse("999/0002/6");

        for (LocalDate asOf : List.of(DECIDED, SIGNED, AS_OF, LocalDate.MAX)) {
            assertThat(mapper.pack(portfolio, qualification, asOf))
                    .as("%s", asOf)
                    .isEqualTo(mapper.map(portfolio, qualification, asOf).packed());
        }
    }

    @Test
    void many_threads_share_one_mapper() {
        List<Portfolio> portfolios = portfolios().toList();
        QualificationIdentifier qualification = QualificationIdentifier.parse("999/0002/6");
        List<PackedPortfolio> expected = portfolios.stream()
                .map(portfolio -> mapper.map(portfolio, qualification, AS_OF).packed())
                .toList();

        boolean allEqual = IntStream.range(0, 2_000)
                .parallel()
                .allMatch(i -> mapper.pack(
                                portfolios.get(i % portfolios.size()), qualification, i % 3 == 0 ? SIGNED : AS_OF)
                        .equals(
                                i % 3 == 0
                                        ? mapper.map(portfolios.get(i % portfolios.size()), qualification, SIGNED)
                                                .packed()
                                        : expected.get(i % portfolios.size())));

        assertThat(allEqual).isTrue();
    }

    @Test
    void what_is_told_is_packed_as_the_same_records_are() {
        PortfolioPacker packer = PortfolioPacker.of(mapper, AS_OF);

        Optional<PackedPortfolio> packed = packer.pack(() -> tell(packer.events(), 2));

        assertThat(packed)
                .contains(mapper.pack(
                        Portfolio.builder("L-1")
                                .add(Registration.builder(QualificationIdentifier.parse("999/0002/6"), REGISTERED)
                                        .build())
                                .evidence("E1", AssessmentMethod.PROJECT, SHOWN)
                                .mapping("E1", SHOWN, "J/999/0001 1.1")
                                .build(),
                        AS_OF));
    }

    @Test
    void nothing_is_packed_where_a_criterion_is_told_that_nobody_asks_for() {
        PortfolioPacker packer = PortfolioPacker.of(mapper, AS_OF);

        assertThat(packer.pack(() -> tell(packer.events(), 3))).isEmpty();
        assertThat(packer.pack(() -> tell(packer.events(), 2))).isPresent();
    }

    @Test
    void nothing_is_packed_of_a_portfolio_that_could_not_be_told_to_its_end() {
        PortfolioPacker packer = PortfolioPacker.of(mapper, AS_OF);

        assertThat(packer.pack(() -> tell(packer.events(), 2) && false)).isEmpty();
    }

    private static boolean tell(PortfolioEvents events, int criterion) {
        events.forgetTexts();
        List<String> texts = List.of("L-1", "999/0002/6", "J/999/0001 1.1", "J/999/0001 7.7", "E1");
        for (int i = 0; i < texts.size(); i++) {
            events.text(i, texts.get(i));
        }
        int registered = (int) REGISTERED.toEpochDay();
        int shown = (int) SHOWN.toEpochDay();
        events.learner(0);
        events.day(registered);
        events.registration(1, PortfolioEvents.NONE, PortfolioEvents.NONE, registered, new int[0], 0);
        events.day(shown);
        events.evidence(4, AssessmentMethod.PROJECT, PortfolioEvents.NONE, shown, PortfolioEvents.UNDATED);
        events.mapping(4, PortfolioEvents.NONE, shown, new int[] {criterion}, 1);
        return true;
    }
}
