package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.PortfolioEvents;

/**
 * A registration by the numbers of its texts, apart from the units it lists.
 *
 * @param qualification  the qualification
 * @param version  its version, or {@link PortfolioEvents#NONE}
 * @param pathway  the pathway chosen, or {@link PortfolioEvents#NONE}
 * @param on  the day of the registration
 */
record RegistrationNumbers(int qualification, int version, int pathway, int on) {}
