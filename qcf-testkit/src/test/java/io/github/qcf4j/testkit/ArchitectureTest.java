package io.github.qcf4j.testkit;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of packages: each may use exactly what its row says, and foreign types stay inside. */
class ArchitectureTest {

    private static final String ROOT = "io.github.qcf4j.";

    /** What each package may use. A package that is not listed here fails the test. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("finding", List.of("model")),
            Map.entry("markup", List.of()),
            Map.entry("combination", List.of("model", "finding", "combination.search")),
            Map.entry("combination.search", List.of()),
            Map.entry("portfolio", List.of("model")),
            Map.entry("framework", List.of("model", "finding")),
            Map.entry("validation", List.of("model", "finding", "combination", "framework")),
            Map.entry("document", List.of("model", "finding", "portfolio", "framework", "validation")),
            Map.entry("check", List.of("model", "finding", "markup", "framework", "validation", "document")),
            Map.entry("explanation", List.of("model", "finding", "portfolio", "framework")),
            Map.entry("mapping", List.of("model", "finding", "combination", "portfolio", "framework", "explanation")),
            Map.entry("comparison", List.of("model", "finding", "combination", "portfolio", "framework", "mapping")),
            Map.entry(
                    "planning",
                    List.of("model", "finding", "combination", "portfolio", "framework", "mapping", "planning.search")),
            Map.entry("planning.search", List.of()),
            Map.entry(
                    "quality",
                    List.of("model", "finding", "combination", "portfolio", "framework", "mapping", "planning.search")),
            Map.entry("cohort", List.of("model", "finding", "combination", "portfolio", "framework", "mapping")),
            Map.entry("feed", List.of("model", "finding", "portfolio", "mapping", "cohort", "document", "markup")),
            Map.entry(
                    "report",
                    List.of(
                            "model",
                            "finding",
                            "combination",
                            "portfolio",
                            "framework",
                            "explanation",
                            "mapping",
                            "cohort",
                            "comparison",
                            "planning",
                            "quality",
                            "document",
                            "markup")),
            Map.entry("testkit", List.of("model", "finding", "portfolio", "framework"))));

    /** What may stand in a public signature, beside the types of the project. */
    private static final List<String> WELCOME_IN_SIGNATURES = List.of("java.", "org.jspecify.annotations.");

    /** The one foreign type that Bean Validation makes every constraint annotation name. */
    private static final String PAYLOAD = "jakarta.validation.Payload";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.qcf4j");

    static Stream<String> packages() {
        return MAY_USE.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_uses_only_what_its_row_says(String name) {
        Set<String> allowed = new TreeSet<>(MAY_USE.get(name));
        allowed.add(name);

        List<String> wrong = ours().filter(type -> roomOf(type).equals(name))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith(ROOT))
                .filter(arrow -> !allowed.contains(roomOf(arrow.getTargetClass())))
                .map(Dependency::getDescription)
                .sorted()
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_package_has_a_row_and_every_row_a_package() {
        Set<String> rooms = new TreeSet<>(ours().map(ArchitectureTest::roomOf).toList());

        assertThat(rooms).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
    }

    @Test
    void foreign_types_are_known_to_documents_alone() {
        List<String> wrong = ours().filter(type -> !roomOf(type).equals("document"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> !isWelcome(arrow.getTargetClass()))
                .map(Dependency::getDescription)
                .sorted()
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void no_foreign_type_stands_in_a_public_signature() {
        List<String> wrong = ours().filter(type -> isExported(type))
                .flatMap(type -> type.getMembers().stream())
                .filter(member -> isVisible(member))
                .flatMap(member -> signature(member)
                        .filter(type -> !isWelcome(type))
                        .map(type -> member.getFullName() + " shows " + type.getName()))
                .distinct()
                .sorted()
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void only_constraint_annotations_show_the_payload() {
        List<String> wrong = ours().filter(type -> !type.isAnnotation() && isExported(type))
                .flatMap(type -> type.getMembers().stream())
                .filter(member -> isVisible(member))
                .filter(member ->
                        signature(member).anyMatch(type -> type.getName().equals(PAYLOAD)))
                .map(JavaMember::getFullName)
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void nothing_reads_the_clock_or_the_default_locale_or_zone() {
        Set<String> forbidden = Set.of(
                "java.time.LocalDate.now()",
                "java.time.Instant.now()",
                "java.time.LocalDateTime.now()",
                "java.time.ZonedDateTime.now()",
                "java.time.Clock.systemDefaultZone()",
                "java.time.ZoneId.systemDefault()",
                "java.util.Locale.getDefault()",
                "java.lang.System.currentTimeMillis()",
                "java.lang.String.toLowerCase()",
                "java.lang.String.toUpperCase()",
                "java.nio.charset.Charset.defaultCharset()",
                "java.util.Set.copyOf(java.util.Collection)",
                "java.util.Map.copyOf(java.util.Map)");

        List<String> wrong = ours().flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> forbidden.contains(call.getTarget().getFullName()))
                .map(call -> call.getDescription())
                .sorted()
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void names_are_the_domains() {
        List<String> wrong = ours().map(JavaClass::getSimpleName)
                .filter(name ->
                        name.matches(".*(Manager|Helper|Util|Utils|Impl)") || name.matches("(Abstract|I[A-Z][a-z]).*"))
                .filter(name -> !name.matches("I[a-z].*"))
                .toList();

        assertThat(wrong).isEmpty();
    }

    private static Stream<JavaClass> ours() {
        return CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith(ROOT))
                .filter(type -> !type.getSimpleName().equals("package-info"));
    }

    private static String roomOf(JavaClass type) {
        String path = type.getPackageName().substring(ROOT.length());
        if (MAY_USE.containsKey(path)) {
            return path;
        }
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** Returns whether others can name the type: it and the types around it are public, in an exported package. */
    private static boolean isExported(JavaClass type) {
        if (type.getPackageName().matches(".*\\.(internal|search)")) {
            return false;
        }
        return type.getModifiers().contains(PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isExported).orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> signature(JavaMember member) {
        if (member instanceof JavaField field) {
            return raw(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        Stream<JavaClass> parameters = unit.getParameterTypes().stream().flatMap(ArchitectureTest::raw);
        Stream<JavaClass> thrown = unit.getExceptionTypes().stream();
        return Stream.of(raw(unit.getReturnType()), parameters, thrown).flatMap(types -> types);
    }

    private static Stream<JavaClass> raw(JavaType type) {
        return Stream.of(type.getAllInvolvedRawTypes()).flatMap(Collection::stream);
    }

    private static boolean isWelcome(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return base.isPrimitive()
                || base.getPackageName().startsWith("io.github.qcf4j")
                || base.getName().equals(PAYLOAD)
                || WELCOME_IN_SIGNATURES.stream().anyMatch(base.getName()::startsWith);
    }
}
