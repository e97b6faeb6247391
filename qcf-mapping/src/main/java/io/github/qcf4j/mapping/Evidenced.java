package io.github.qcf4j.mapping;

import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CurrencyMeasure;
import io.github.qcf4j.portfolio.PolicyDemand;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.SignOff;
import java.time.LocalDate;
import java.util.List;

/**
 * All that is known of a portfolio, made ready to be asked about one unit after the other.
 *
 * @param policy  what counts as covered
 * @param assured  the quality assurance that counts
 * @param agreements  the same, as the policy asks about it
 * @param asOf  the day that is asked about
 */
record Evidenced(
        Portfolio portfolio,
        CoveragePolicy policy,
        Question question,
        Withdrawals withdrawals,
        Records records,
        Recognitions recognitions,
        SignOffs signOffs,
        List<Assured> assured,
        Agreements agreements,
        LocalDate asOf) {

    /** Looks at all records, and tells which quality assurance does not count. */
    static Evidenced of(
            Portfolio portfolio,
            CoveragePolicy policy,
            Question question,
            Withdrawals withdrawals,
            LocalDate asOf,
            FindingList findings) {
        Records records = new Records(portfolio, policy, question, withdrawals, asOf);
        List<Assured> assured =
                AssuranceAdmission.counted(portfolio, policy, question, withdrawals, records, asOf, findings);
        return new Evidenced(
                portfolio,
                policy,
                question,
                withdrawals,
                records,
                new Recognitions(portfolio, withdrawals, asOf),
                new SignOffs(portfolio, withdrawals, asOf),
                assured,
                new Agreements(policy.demands(PolicyDemand.INTERNAL_QUALITY_ASSURANCE) ? assured : List.of()),
                asOf);
    }

    /** Returns on which day the age of evidence for a unit is judged. */
    Currency currency(UnitIdentifier unit) {
        CurrencyMeasure measure = policy.currencyMeasure();
        return new Currency(
                measure,
                measure == CurrencyMeasure.SIGN_OFF
                        ? signOffs.byAssessor(unit).map(SignOff::on).orElse(null)
                        : null);
    }
}
