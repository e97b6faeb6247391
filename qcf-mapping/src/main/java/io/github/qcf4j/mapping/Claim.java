package io.github.qcf4j.mapping;

import java.util.List;

/**
 * How far a unit is from its certificate.
 *
 * @param because  why it is not claimable; nothing when it is
 */
record Claim(CertificationState state, List<String> because) {}
