package io.github.qcf4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.document.SpecificationReader;
import io.github.qcf4j.validation.SpecificationValidator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is put wrong in an illustrative specification is told where it is, and nothing else is called wrong. */
class SpecificationMutationsTest {

    private static final LocalDate TODAY = LocalDate.of(2014, 3, 1);
    private static final String NOTE = " note ";

    static List<Mutation> mutations() {
        return Mutation.all();
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void a_fault_is_told_at_its_line(Mutation mutation) {
        List<String> added = findings(mutation.changed());
        findings(mutation.original()).forEach(added::remove);

        assertThat(added).containsAll(mutation.expected());
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void nothing_else_is_called_wrong(Mutation mutation) {
        List<String> listed = new ArrayList<>(mutation.expected());
        listed.addAll(mutation.consequences());
        listed.removeIf(line -> line.contains(NOTE));

        List<String> found = findings(mutation.changed());

        assertThat(found).filteredOn(line -> !line.contains(NOTE)).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void every_fault_is_another() {
        assertThat(mutations()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(mutations())
                .allSatisfy(mutation -> assertThat(mutation.expected()).isNotEmpty());
        assertThat(mutations()).extracting(Mutation::changed).doesNotHaveDuplicates();
    }

    private static List<String> findings(String json) {
        List<String> found = new ArrayList<>();
        SpecificationValidator.standard()
                .validate(SpecificationReader.read(json), TODAY)
                .forEach(finding -> found.add(Mutation.told(finding)));
        return found;
    }
}
