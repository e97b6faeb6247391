package io.github.qcf4j.cohort;

import static io.github.qcf4j.cohort.SmallCohort.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.mapping.PackedPortfolio;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class IntakeTest {

    private static final PackedPortfolio PACKED = SmallCohort.mapper().pack(SmallCohort.achieved("L-1001"), AS_OF);
    private static final int ROOM = 64;

    private final Intake intake = new Intake(ROOM, 2);
    private final AtomicLong all = new AtomicLong();

    @Test
    void one_who_waits_alone_is_a_batch() {
        put(1);

        assertThat(taken(intake.take())).isEqualTo("1 to 1");
        assertThat(intake.take()).isNull();
        assertThat(intake.isEmpty()).isTrue();
    }

    @Test
    void of_many_who_wait_a_batch_is_a_share() {
        put(ROOM);

        assertThat(taken(intake.take())).isEqualTo("1 to 16");
        assertThat(taken(intake.take())).isEqualTo("17 to 28");
        assertThat(taken(intake.takePacked())).isEqualTo("29 to 37");
        assertThat(intake.isEmpty()).isFalse();
    }

    @Test
    void one_who_is_still_to_be_read_is_a_batch_and_ends_the_batch_before() {
        put(2);
        putUnread();
        put(ROOM - 3);

        assertThat(taken(intake.take())).isEqualTo("1 to 2");
        assertThat(intake.takePacked()).isNull();
        assertThat(intake.take()).satisfies(batch -> {
            assertThat(taken(batch)).isEqualTo("3 to 3");
            assertThat(batch.isPacked()).isFalse();
        });
        assertThat(intake.takePacked()).isNotNull();
    }

    @Test
    void each_learner_is_taken_once_whoever_takes() throws InterruptedException {
        int learners = 50_000;
        Semaphore room = new Semaphore(ROOM);
        ConcurrentLinkedQueue<Batch> batches = new ConcurrentLinkedQueue<>();
        List<Thread> takers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            boolean packedAlone = i == 0;
            takers.add(new Thread(() -> takeUntil(learners, packedAlone, batches, room)));
        }

        takers.forEach(Thread::start);
        for (int learner = 1; learner <= learners; learner++) {
            room.acquire();
            intake.put(learner % 50 == 0 ? unread(learner) : LearnerRecords.of(learner, PACKED));
        }
        for (Thread taker : takers) {
            taker.join();
        }

        long next = 1;
        for (Batch batch : batches.stream()
                .sorted((one, other) -> Long.compare(one.first(), other.first()))
                .toList()) {
            assertThat(batch.first()).isEqualTo(next);
            assertThat(batch.isPacked()).isEqualTo(batch.first() % 50 != 0);
            next = batch.end();
        }
        assertThat(next).isEqualTo(learners + 1);
    }

    private void takeUntil(int learners, boolean packedAlone, ConcurrentLinkedQueue<Batch> batches, Semaphore room) {
        while (all.get() < learners) {
            Batch batch = packedAlone ? intake.takePacked() : intake.take();
            if (batch != null) {
                batches.add(batch);
                room.release((int) (batch.end() - batch.first()));
                all.accumulateAndGet(batch.end() - 1, Math::max);
            }
        }
    }

    private void put(int count) {
        for (int i = 0; i < count; i++) {
            intake.put(LearnerRecords.of(PACKED));
        }
    }

    private void putUnread() {
        intake.put(unread(1));
    }

    private static LearnerRecords unread(int line) {
        return LearnerRecords.reading(line, () -> Validated.of(SmallCohort.achieved("L-1001")));
    }

    private static String taken(@Nullable Batch batch) {
        return batch == null ? "none" : "%s to %s".formatted(batch.first(), batch.end() - 1);
    }
}
