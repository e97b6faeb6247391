package io.github.qcf4j.combination;

import java.util.List;

/** What came of a group, and why what is held in it may not all count towards the qualification. */
record GroupAnswer(GroupResult result, List<String> blocking) {}
