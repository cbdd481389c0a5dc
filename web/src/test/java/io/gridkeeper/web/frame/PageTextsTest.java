package io.gridkeeper.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every text that a page asks for exists in both languages, and no page speaks for itself. */
class PageTextsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern ASKED = Pattern.compile("msg(?:\\.of\\(|\\[)'([a-z][\\w]*(?:\\.[\\w-]+)+)'[\\],)]");
    private static final Pattern ASKED_IN_CODE =
            Pattern.compile("(?:Say\\.\\w+|msg\\.get|msg\\.of|\\.text)\\(\\s*\"([a-z]\\w*(?:\\.[\\w-]+)+)\"\\s*[,)]");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @TestFactory
    Stream<DynamicTest> everyTextOfAPageExistsInBothLanguages() throws IOException {
        return Stream.of(Messages.CHINESE, Locale.ENGLISH)
                .map(locale -> DynamicTest.dynamicTest(locale.toString(), () -> {
                    Messages texts = Messages.in(locale);

                    assertThat(asked())
                            .isNotEmpty()
                            .allSatisfy(
                                    key -> assertThat(texts.has(key)).as(key).isTrue());
                }));
    }

    @Test
    void noPageHasChineseTextOfItsOwn() throws IOException {
        assertThat(files(PAGES, ".xhtml")
                        .filter(page -> CHINESE.matcher(withoutLineOfLanguages(read(page)))
                                .find()))
                .isEmpty();
    }

    @Test
    void noPageHasAStyleAScriptOrAHandlerOfItsOwn() throws IOException {
        Pattern own = Pattern.compile("\\sstyle=\"|<style|<script>|\\son[a-z]+=\"(?!#)|javascript:");

        assertThat(files(PAGES, ".xhtml").filter(page -> own.matcher(read(page)).find()))
                .isEmpty();
    }

    /** The sign between "switch language" and the language's own name is the only one. */
    private static String withoutLineOfLanguages(String page) {
        return page.replace("：", "");
    }

    private static Set<String> asked() throws IOException {
        try (Stream<Path> pages = files(PAGES, ".xhtml");
                Stream<Path> code = files(CODE, ".java")) {
            return Stream.concat(
                            pages.flatMap(page -> ASKED.matcher(read(page)).results()),
                            code.flatMap(
                                    type -> ASKED_IN_CODE.matcher(read(type)).results()))
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<Path> files(Path below, String ending) throws IOException {
        return Files.walk(below).filter(file -> file.toString().endsWith(ending));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
