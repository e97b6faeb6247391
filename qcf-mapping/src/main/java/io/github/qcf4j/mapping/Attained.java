package io.github.qcf4j.mapping;

/** Where the criteria of a unit and the demands on them stand, however that was found. */
interface Attained {

    /** Returns whether the criterion at a position is covered in another way than by assessment here. */
    boolean isRecognised(int criterion);

    /** Returns whether the criterion at a position is met or recognised. */
    boolean isCovered(int criterion);

    /** Returns whether a demand is met by what is counted for those of its criteria that are not recognised. */
    boolean isMet(DemandPlan demand);
}
