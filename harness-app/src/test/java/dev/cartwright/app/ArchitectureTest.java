package dev.cartwright.app;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveRawParameterTypes;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveRawReturnType;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveRawType;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import dev.cartwright.app.engine.JudgedRun;
import java.text.DateFormat;
import java.util.Calendar;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between the modules, and what the house does without; each rule says why. */
class ArchitectureTest {
    private static final String CERTIFICATION = "dev.cartwright.certification..";
    private static final String REFERENCE = "dev.cartwright.reference..";
    private static final String CONTRACT = "dev.cartwright.contract..";
    private static final String LOAD = "dev.cartwright.load..";
    private static final String INJECTOR = "dev.cartwright.load.injector..";
    private static final String REPORTS = "dev.cartwright.reports..";
    private static final String APP = "dev.cartwright.app..";

    private static final String CONSOLE = "dev.cartwright.app.console..";
    private static final String[] SCREEN = {
        "javafx.scene..",
        "javafx.stage..",
        "javafx.application..",
        "atlantafx..",
        "org.kordamp.ikonli.javafx..",
        "org.fxmisc.."
    };

    /** Far fewer classes than there are, far more than a class path that lost a module would show. */
    private static final int FEWEST_CLASSES = 300;

    private static final DescribedPredicate<JavaClass> A_DATE =
            belongToAnyOf(Date.class, Calendar.class, DateFormat.class);

    private static final JavaClasses CARTWRIGHT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.cartwright");

    @Test
    void looksAtTheWholeProgram() {
        assertThat(CARTWRIGHT).hasSizeGreaterThan(FEWEST_CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {CERTIFICATION, REFERENCE, CONTRACT, LOAD, REPORTS, APP})
    void looksAtEveryModule(String module) {
        assertThat(CARTWRIGHT.that(resideInAPackage(module)))
                .as("classes of %s besides its package-info", module)
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.allowEmptyShould(false).check(CARTWRIGHT);
    }

    @Test
    void failsARuleThatIsBroken() {
        ArchRule broken = noClasses()
                .that()
                .resideInAPackage(CERTIFICATION)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.time..");

        assertThatThrownBy(() -> broken.check(CARTWRIGHT)).isInstanceOf(AssertionError.class);
    }

    static Stream<ArchRule> rules() {
        return Stream.of(arrows(), console(), habits()).flatMap(rules -> rules);
    }

    private static Stream<ArchRule> arrows() {
        return Stream.of(
                classes()
                        .that()
                        .resideInAPackage(CERTIFICATION)
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(CERTIFICATION, "java..", "org.jspecify.."))
                        .because("checks, load, reports and console share these words, and none should drag another's"
                                + " libraries along with them"),
                noClasses()
                        .that()
                        .resideInAPackage(REFERENCE)
                        .should(dependOnClassesThat(
                                resideInAPackage("dev.cartwright..").and(not(resideInAPackage(REFERENCE)))))
                        .because(
                                "a cookie or schema class shared with the harness would let one bug pass on both sides"),
                onlyCertificationAmongOurs(CONTRACT),
                onlyCertificationAmongOurs(LOAD),
                onlyCertificationAmongOurs(REPORTS),
                noClasses()
                        .that()
                        .resideOutsideOfPackage(APP)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(APP)
                        .because("the application sees all modules, and no module sees the application"));
    }

    private static ArchRule onlyCertificationAmongOurs(String module) {
        return noClasses()
                .that()
                .resideInAPackage(module)
                .should(dependOnClassesThat(
                        resideInAPackage("dev.cartwright..").and(not(resideInAnyPackage(module, CERTIFICATION)))))
                .because("evidence flows one way: measuring and reporting meet only in what certification says");
    }

    private static Stream<ArchRule> console() {
        return Stream.of(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(CONSOLE)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..", "org.fxmisc..")
                        .because(
                                "the command line runs where there is no screen, and a headless server needs no toolkit"),
                noClasses()
                        .that()
                        .resideInAPackage(CONSOLE)
                        .and()
                        .haveSimpleNameEndingWith("Model")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(SCREEN)
                        .because("a view model is tested without a toolkit, so it knows properties and no screen"),
                noClasses()
                        .that()
                        .resideInAPackage(CONSOLE)
                        .and(nameEndingWith("View")
                                .or(nameEndingWith("Panel"))
                                .or(nameEndingWith("Cell"))
                                .or(nameEndingWith("Tree"))
                                .or(nameEndingWith("Board"))
                                .or(nameEndingWith("Detail"))
                                .or(nameEndingWith("Editor")))
                        .should(dependOnClassesThat(resideInAnyPackage(
                                        CONTRACT,
                                        LOAD,
                                        REFERENCE,
                                        "dev.cartwright.app.shop..",
                                        "dev.cartwright.reports.evidence..",
                                        "dev.cartwright.reports.folder..")
                                .or(resideInAPackage("dev.cartwright.app.engine..")
                                        .and(not(type(JudgedRun.class))))))
                        .because(
                                "a view binds to its view model, and whoever makes a run or reads a file is behind that;"
                                        + " of the engine a view sees the judged run, which is data"));
    }

    private static Stream<ArchRule> habits() {
        return Stream.of(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(APP, INJECTOR)
                        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                        .because(
                                "only the command line talks to the terminal, so that --quiet and a pipe mean what they"
                                        + " say; the load's own JVM talks to its parent through its standard output"),
                noFields()
                        .should(haveRawType(A_DATE))
                        .because("an Instant and a Duration say their unit, and a Date does neither"),
                noMethods()
                        .should(haveRawReturnType(A_DATE))
                        .orShould(haveRawParameterTypes(anyElementThat(A_DATE)))
                        .because(
                                "a Date is for the one call into a library that asks for it, never for a door of ours"),
                fields().that()
                        .areStatic()
                        .should()
                        .beFinal()
                        .because("two runs in one JVM must not see each other through a field they share"));
    }
}
