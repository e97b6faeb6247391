package io.github.qcf4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostBindingTest {

    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            new com.fasterxml.jackson.databind.ObjectMapper();

    private static final tools.jackson.databind.ObjectMapper JACKSON_3 = new tools.jackson.databind.ObjectMapper();

    @Test
    void specification_binds_with_a_mapper_of_jackson_2_and_back() throws Exception {
        SpecificationDocument document = JACKSON_2.readValue(Samples.SPECIFICATION, SpecificationDocument.class);

        String written = JACKSON_2.writeValueAsString(document);

        assertThat(JACKSON_2.readValue(written, SpecificationDocument.class)).isEqualTo(document);
        assertThat(SpecificationReader.read(document).value())
                .isEqualTo(SpecificationReader.read(Samples.SPECIFICATION).value());
        assertThat(SpecificationReader.read(written).value())
                .isEqualTo(SpecificationReader.read(Samples.SPECIFICATION).value());
    }

    @Test
    void specification_binds_with_a_mapper_of_jackson_3_and_back() {
        SpecificationDocument document = JACKSON_3.readValue(Samples.SPECIFICATION, SpecificationDocument.class);

        String written = JACKSON_3.writeValueAsString(document);

        assertThat(JACKSON_3.readValue(written, SpecificationDocument.class)).isEqualTo(document);
        assertThat(SpecificationReader.read(written).value())
                .isEqualTo(SpecificationReader.read(Samples.SPECIFICATION).value());
    }

    @Test
    void portfolio_binds_with_a_mapper_of_jackson_2_and_back() throws Exception {
        PortfolioDocument document = JACKSON_2.readValue(Samples.PORTFOLIO, PortfolioDocument.class);

        String written = JACKSON_2.writeValueAsString(document);

        assertThat(JACKSON_2.readValue(written, PortfolioDocument.class)).isEqualTo(document);
        assertThat(PortfolioReader.read(written).value())
                .isEqualTo(PortfolioReader.read(Samples.PORTFOLIO).value());
    }

    @Test
    void portfolio_binds_with_a_mapper_of_jackson_3_and_back() {
        PortfolioDocument document = JACKSON_3.readValue(Samples.PORTFOLIO, PortfolioDocument.class);

        String written = JACKSON_3.writeValueAsString(document);

        assertThat(JACKSON_3.readValue(written, PortfolioDocument.class)).isEqualTo(document);
        assertThat(PortfolioReader.read(written).value())
                .isEqualTo(PortfolioReader.read(Samples.PORTFOLIO).value());
    }

    @Test
    void policies_bind_with_the_mappers_of_both_and_back() throws Exception {
        PoliciesDocument document = JACKSON_2.readValue(Samples.POLICIES, PoliciesDocument.class);

        String written = JACKSON_3.writeValueAsString(document);

        assertThat(JACKSON_3.readValue(written, PoliciesDocument.class)).isEqualTo(document);
        assertThat(PolicyReader.readAll(document).value())
                .isEqualTo(PolicyReader.readAll(Samples.POLICIES).value());
        assertThat(PolicyReader.readAll(written).value())
                .isEqualTo(PolicyReader.readAll(Samples.POLICIES).value());
    }

    @Test
    void both_mappers_write_the_same_bytes() throws Exception {
        SpecificationDocument document = JACKSON_2.readValue(Samples.SPECIFICATION, SpecificationDocument.class);

        String written = JACKSON_2.writeValueAsString(document);

        assertThat(JACKSON_3.writeValueAsString(document)).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("records")
    void properties_are_written_in_the_order_of_the_components(Class<?> type) {
        List<String> names = Stream.of(type.getRecordComponents())
                .map(HostBindingTest::nameOf)
                .toList();

        assertThat(type.getAnnotation(JsonPropertyOrder.class).value()).containsExactlyElementsOf(names);
    }

    @Test
    void samples_use_every_component_of_every_record() throws Exception {
        Set<String> used = new LinkedHashSet<>();
        used(JACKSON_2.readValue(Samples.SPECIFICATION, SpecificationDocument.class), used);
        used(JACKSON_2.readValue(Samples.PORTFOLIO, PortfolioDocument.class), used);
        used(JACKSON_2.readValue(Samples.POLICIES, PoliciesDocument.class), used);

        List<String> all = records()
                .flatMap(type -> Stream.of(type.getRecordComponents())
                        .map(component -> type.getSimpleName() + "." + component.getName()))
                .filter(name -> !name.equals("LearnerPortfolioDocument.format"))
                .toList();

        assertThat(used).containsAll(all);
    }

    static Stream<Class<?>> records() {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(SpecificationDocument.class, found);
        collect(PortfolioDocument.class, found);
        collect(PoliciesDocument.class, found);
        return found.stream();
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
        } else if (type instanceof Class<?> record && record.isRecord() && found.add(record)) {
            Stream.of(record.getRecordComponents()).forEach(component -> collect(component.getGenericType(), found));
        }
    }

    private static String nameOf(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }

    private static void used(Object value, Set<String> names) throws ReflectiveOperationException {
        if (value instanceof Iterable<?> list) {
            for (Object item : list) {
                used(item, names);
            }
        } else if (value instanceof java.util.Map<?, ?> map) {
            used(map.values(), names);
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object held = component.getAccessor().invoke(record);
                if (held != null) {
                    names.add(record.getClass().getSimpleName() + "." + component.getName());
                    used(held, names);
                }
            }
        }
    }
}
