package io.github.qcf4j.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenCriteriaTest {

    private static final byte[] STATUSES = {
        (byte) CriterionStatus.NOT_REQUIRED.ordinal(),
        (byte) CriterionStatus.RECOGNISED.ordinal(),
        (byte) CriterionStatus.MET.ordinal(),
        (byte) CriterionStatus.LAPSED.ordinal(),
        (byte) CriterionStatus.NO_EVIDENCE.ordinal()
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_is_asked_for_the_first_open_criterion_from_there_is_found(long seed) {
        Random random = new Random(seed);
        int criteria = 1 + random.nextInt(40);
        byte[] statuses = new byte[criteria];
        List<Integer> expected = new ArrayList<>();
        for (int criterion = 0; criterion < criteria; criterion++) {
            statuses[criterion] = STATUSES[random.nextInt(STATUSES.length)];
            if (statuses[criterion] > CriterionStatus.MET.ordinal()) {
                expected.add(criterion);
            }
        }
        OpenCriteria open = new OpenCriteria(criteria);
        open.begin();
        int middle = random.nextInt(criteria + 1);
        open.add(statuses, 0, middle);
        open.add(statuses, middle, criteria);
        open.end();

        assertThat(open.size()).as("seed %s", seed).isEqualTo(expected.size());
        assertThat(inOrder(open)).as("seed %s", seed).isEqualTo(expected);
        for (int i = 0; i < 200; i++) {
            int from = random.nextInt(criteria + 2);
            int first = expected.stream()
                    .filter(number -> number >= from)
                    .findFirst()
                    .orElse(-1);
            assertThat(open.from(from)).as("seed %s, from %s", seed, from).isEqualTo(first);
        }
    }

    private static List<Integer> inOrder(OpenCriteria open) {
        List<Integer> found = new ArrayList<>();
        for (int criterion = open.from(0); criterion >= 0; criterion = open.from(criterion + 1)) {
            found.add(criterion);
        }
        return found;
    }
}
