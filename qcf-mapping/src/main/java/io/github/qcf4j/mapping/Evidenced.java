package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;

/**
 * All that is known of a portfolio, made ready to be asked about one unit after the other.
 *
 * @param asOf  the day that is asked about
 */
record Evidenced(
        Portfolio portfolio,
        Question question,
        Withdrawals withdrawals,
        Records records,
        Recognitions recognitions,
        SignOffs signOffs,
        LocalDate asOf) {

    static Evidenced of(Portfolio portfolio, Question question, Withdrawals withdrawals, LocalDate asOf) {
        return new Evidenced(
                portfolio,
                question,
                withdrawals,
                new Records(portfolio, question, withdrawals, asOf),
                new Recognitions(portfolio, withdrawals, asOf),
                new SignOffs(portfolio, withdrawals, asOf),
                asOf);
    }
}
