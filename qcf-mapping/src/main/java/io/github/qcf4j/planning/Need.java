package io.github.qcf4j.planning;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.mapping.GapKind;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A need with what has to be chosen for it.
 *
 * @param near  the candidates that serve what it is about, whether or not they are of use
 * @param obstacle  what keeps it from being closed where that is known apart from the candidates
 */
record Need(
        GapKind kind,
        Place place,
        String lacking,
        Ask ask,
        Collection<Candidate> near,
        @Nullable String obstacle) {

    Need(GapKind kind, Place place, String lacking, Ask ask, Collection<Candidate> near) {
        this(kind, place, lacking, ask, near, null);
    }

    FinishNeed told() {
        return new FinishNeed(kind, place, lacking, ask.isOutOfReach() ? why() : null);
    }

    private String why() {
        if (obstacle != null) {
            return obstacle;
        }
        List<String> names =
                near.stream().map(Candidate::reference).distinct().sorted().toList();
        return names.isEmpty()
                ? "no activity serves it"
                : names.stream().collect(Collectors.joining(", ", "", names.size() == 1 ? " is" : " are"))
                        + " not enough";
    }
}
