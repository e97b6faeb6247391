package io.github.qcf4j.combination;

import java.util.List;

/**
 * Why no combination can do what is asked, such as 'group B asks for 20 credits, and no more than 18 credits can count
 * there'.
 * <p>
 * Most obstacles speak for themselves: their numbers can be looked up in the qualification and added up by hand. A
 * {@link CasesObstacle} goes through all cases there are, each with its own obstacle. Every obstacle is one sentence as
 * text; its {@linkplain #steps() steps} also name the units.
 */
public sealed interface Obstacle
        permits CountingObstacle,
                ExceedingObstacle,
                UnavailableObstacle,
                ShareObstacle,
                SumsObstacle,
                JointObstacle,
                InevitableObstacle,
                CasesObstacle {

    /** Returns which alternative this is. */
    Kind kind();

    /** Answers a question about this obstacle, one case for each alternative. */
    <R> R match(Cases<R> cases);

    /** Returns the sentences by which it can be checked by hand, those of a case indented by two blanks. */
    List<String> steps();

    /** Returns how many obstacles speak for themselves here, one unless cases are gone through. */
    default int leaves() {
        return 1;
    }

    /** The alternatives of an obstacle, such as 'Counting'. */
    enum Kind {
        /** A {@link CountingObstacle}. */
        COUNTING("Counting"),
        /** An {@link ExceedingObstacle}. */
        EXCEEDING("Exceeding"),
        /** An {@link UnavailableObstacle}. */
        NOT_AVAILABLE("Not available"),
        /** A {@link ShareObstacle}. */
        SHARE("Share"),
        /** A {@link SumsObstacle}. */
        SUMS("Sums"),
        /** A {@link JointObstacle}. */
        JOINT("Joint"),
        /** An {@link InevitableObstacle}. */
        INEVITABLE("Inevitable"),
        /** A {@link CasesObstacle}. */
        CASES("Cases");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns the words this is shown as, such as 'Not available'. */
        public String label() {
            return label;
        }
    }

    /**
     * A question about an obstacle, with one case for each alternative.
     *
     * @param <R>  the type of the answer
     */
    interface Cases<R> {

        R counting(CountingObstacle obstacle);

        R exceeding(ExceedingObstacle obstacle);

        R unavailable(UnavailableObstacle obstacle);

        R share(ShareObstacle obstacle);

        R sums(SumsObstacle obstacle);

        R joint(JointObstacle obstacle);

        R inevitable(InevitableObstacle obstacle);

        R cases(CasesObstacle obstacle);
    }
}
