package io.github.qcf4j.combination;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class CheckerIndependenceTest {

    private static final String CHECKER = "(\\[L)?io\\.github\\.qcf4j\\.combination\\."
            + "(Checked\\w*|CombinationCheck|CombinationChecker|Certificate|CertificateWords|\\w*Obstacle|Assumption"
            + "|Basis|CountedMeasure|Demand|Forced|Limit|Supply|UnitAmount|UnitPlacement|UsableUnits|HeldUnit|Way)"
            + "(\\$\\w+)*;?";

    @Test
    void the_checker_knows_the_model_and_its_own_classes_and_nothing_of_the_search() {
        DescribedPredicate<JavaClass> checker = nameMatching(CHECKER).forSubtype();
        DescribedPredicate<JavaClass> elsewhere =
                DescribedPredicate.not(resideInAPackage("io.github.qcf4j.combination.."));

        classes()
                .that(checker)
                .should()
                .onlyDependOnClassesThat(checker.or(elsewhere))
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.github.qcf4j.combination"));
    }
}
