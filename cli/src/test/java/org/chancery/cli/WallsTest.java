package org.chancery.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls of the house: which module may know which, and what no class may do. */
class WallsTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.chancery");

    @ParameterizedTest(name = "{0} knows nothing of {1}")
    @CsvSource({
        "reader,register",
        "reader,briefing",
        "reader,desk",
        "reader,cli",
        "register,briefing",
        "register,desk",
        "register,cli",
        "briefing,desk",
        "briefing,cli",
        "desk,cli"
    })
    void modulesKnowOnlyWhatIsUpstream(String module, String downstream) {
        noClasses()
                .that()
                .resideInAPackage("org.chancery." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.chancery." + downstream + "..")
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void theReaderIsPure() {
        noClasses()
                .that()
                .resideInAPackage("org.chancery.reader..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.net..", "org.springframework..", "com.ibm.icu..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .accessField(System.class, "out")
                .check(OURS);
    }

    @Test
    void onlyTheRegisterKnowsSql() {
        noClasses()
                .that()
                .resideInAnyPackage("org.chancery.briefing..", "org.chancery.desk..", "org.chancery.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.jdbi..", "org.flywaydb..")
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void onlyTheCommandLeavesTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.chancery.cli..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(OURS);
    }

    @Test
    void noNameHidesWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Processor)")
                .check(OURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "register", "briefing", "desk", "cli"})
    void packagesMakeNoCircles(String module) {
        slices().matching("org.chancery." + module + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
        Path root = Path.of(System.getProperty("chancery.root", ".."));
        for (String module : List.of("outside", "reader", "register", "briefing", "desk", "cli")) {
            try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src/main/java"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Path info = file.resolveSibling("package-info.java");
                    assertThat(info).exists().content().contains("@NullMarked");
                }
            }
        }
    }
}
