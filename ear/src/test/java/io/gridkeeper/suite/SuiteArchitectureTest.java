package io.gridkeeper.suite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.gridkeeper.architecture.HouseRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house's rules across the modules. */
class SuiteArchitectureTest {

    private static final int LONGEST_CLASS = 300;
    private static final List<String> MODULES = List.of("ejb", "integration", "web");
    private static final Path ROOT = Path.of(System.getProperty("gridkeeper.root"));
    private static final JavaClasses SUITE = new ClassFileImporter()
            .importPaths(MODULES.stream().map(SuiteArchitectureTest::built).toList());

    static List<ArchRule> rules() {
        return HouseRules.ALL;
    }

    static List<String> modules() {
        return MODULES;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keepsTheRule(ArchRule rule) {
        rule.allowEmptyShould(true).check(SUITE);
    }

    @Test
    void hasNoPackageInTwoModules() {
        Set<String> business = packages("ejb");
        Set<String> integration = packages("integration");
        Set<String> web = packages("web");

        assertThat(business).isNotEmpty().doesNotContainAnyElementsOf(web).doesNotContainAnyElementsOf(integration);
        assertThat(web).isNotEmpty().doesNotContainAnyElementsOf(integration);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void hasNoClassThatIsTooLongToRead(String module) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .allSatisfy(file -> assertThat(lines(file)).isLessThanOrEqualTo(LONGEST_CLASS));
        }
    }

    /** The company's day begins eight hours before the machine's: a test of the machine's is red for eight hours a day. */
    @Test
    void asksForTheCompanysDayInTestsToo() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(YearMonth.class, "now")
                .check(new ClassFileImporter().importPath(ROOT.resolve("ear/target/test-classes")));
    }

    private static Set<String> packages(String module) {
        return new ClassFileImporter()
                .importPath(built(module)).stream()
                        .map(JavaClass::getPackageName)
                        .collect(toSet());
    }

    private static Path built(String module) {
        return ROOT.resolve(module).resolve("target/classes");
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
