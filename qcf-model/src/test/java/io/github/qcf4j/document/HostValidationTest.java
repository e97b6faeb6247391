package io.github.qcf4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class HostValidationTest {

    private static final Validator HOST = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();

    /** What the constraints say that are for the types of hosts. */
    private static final List<String> OF_HOSTS = List.of(
            "level.form",
            "level.outside",
            "learner.number.check",
            "learner.number.form",
            "learner.number.temporary",
            "qualification.number.check",
            "qualification.number.form",
            "sector.subject.area.unknown",
            "unit.reference.check",
            "unit.reference.form");

    @Test
    void host_gets_a_sentence_for_every_constraint_that_is_broken() throws Exception {
        String json = """
            { "format": "qcf4j/1",
              "units": [ { "reference": "J-1", "level": "9", "credit": -1, "status": "LIV",
                           "outcomes": [ { "statement": "Know it" } ] } ] }
            """;
        SpecificationDocument document = new ObjectMapper().readValue(json, SpecificationDocument.class);

        List<String> violations = HOST.validate(document).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .toList();

        assertThat(violations)
                .containsExactly(
                        "units[0].credit is less than 0",
                        "units[0].level is not a level such as '3' or 'E1'",
                        "units[0].outcomes[0].criteria has no assessment criteria",
                        "units[0].reference is not a unit reference such as 'J/999/0001'",
                        "units[0].status is not one of the constants known here",
                        "units[0].title has no title");
    }

    @Test
    void host_that_validates_hears_nothing_about_what_is_right() throws Exception {
        ObjectMapper mapper = new ObjectMapper();

        assertThat(HOST.validate(mapper.readValue(Samples.SPECIFICATION, SpecificationDocument.class)))
                .isEmpty();
        assertThat(HOST.validate(mapper.readValue(Samples.PORTFOLIO, PortfolioDocument.class)))
                .isEmpty();
        assertThat(HOST.validate(mapper.readValue(Samples.POLICIES, PoliciesDocument.class)))
                .isEmpty();
    }

    @Test
    void bundle_holds_the_codes_of_the_constraints_and_nothing_else() throws Exception {
        Properties bundle = new Properties();
        try (InputStream stream = getClass().getResourceAsStream("/ContributorValidationMessages.properties")) {
            bundle.load(stream);
        }
        Set<String> declared = new TreeSet<>();
        HostBindingTest.records().forEach(type -> collect(HOST, type, declared));
        declared.addAll(OF_HOSTS);

        assertThat(new TreeSet<>(bundle.stringPropertyNames())).isEqualTo(declared);
    }

    private static void collect(Validator validator, Class<?> type, Set<String> codes) {
        Matcher matcher = Pattern.compile("\\{([a-z.]+)}").matcher(constraintsOf(validator, type));
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
    }

    private static String constraintsOf(Validator validator, Class<?> type) {
        StringBuilder annotations = new StringBuilder();
        validator
                .getConstraintsForClass(type)
                .getConstraintDescriptors()
                .forEach(constraint -> annotations.append(constraint.getMessageTemplate()));
        validator.getConstraintsForClass(type).getConstrainedProperties().forEach(property -> {
            property.getConstraintDescriptors()
                    .forEach(constraint -> annotations.append(constraint.getMessageTemplate()));
            property.getConstrainedContainerElementTypes().forEach(element -> append(element, annotations));
        });
        return annotations.toString();
    }

    private static void append(
            jakarta.validation.metadata.ContainerElementTypeDescriptor element, StringBuilder annotations) {
        element.getConstraintDescriptors().forEach(constraint -> annotations.append(constraint.getMessageTemplate()));
        element.getConstrainedContainerElementTypes().forEach(nested -> append(nested, annotations));
    }
}
