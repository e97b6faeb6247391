package io.github.qcf4j.combination;

import java.util.List;

/**
 * What a group or rule comes to in a combination.
 *
 * @param answer  whether it has what it asks for
 * @param facts  what the answer lacks where it is unknown
 */
record Standing(Answer answer, List<UnknownFact> facts) {}
