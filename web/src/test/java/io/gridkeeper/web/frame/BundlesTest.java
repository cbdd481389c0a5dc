package io.gridkeeper.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Both languages of every bundle say the same things. */
class BundlesTest {

    private static final String CHINESE = "_zh_CN.properties";
    private static final String ENGLISH = "_en.properties";

    @TestFactory
    Stream<DynamicTest> bothLanguagesHaveTheSameKeys() throws IOException {
        return Stream.of("../ejb/src/main/resources/messages", "src/main/resources/io/gridkeeper/web/frame")
                .map(Path::of)
                .flatMap(BundlesTest::bundles)
                .map(chinese -> DynamicTest.dynamicTest(chinese.getFileName().toString(), () -> {
                    Properties zh = read(chinese);
                    Properties en = read(Path.of(chinese.toString().replace(CHINESE, ENGLISH)));

                    assertThat(en.stringPropertyNames()).isEqualTo(zh.stringPropertyNames());
                    assertThat(Stream.of(zh, en)).allSatisfy(BundlesTest::canAllBeFormatted);
                }));
    }

    /** A single quote swallows what follows it: texts double theirs or use a curly one. */
    private static void canAllBeFormatted(Properties texts) {
        assertThat(texts.stringPropertyNames())
                .allMatch(key -> key.matches("[a-zA-Z][\\w.$-]*"))
                .allSatisfy(key -> assertThat(
                                new MessageFormat(texts.getProperty(key)).format(new Object[] {1, 2, 3, 4, 5}))
                        .as(key)
                        .doesNotContain("{"));
    }

    private static Stream<Path> bundles(Path folder) {
        try {
            return Files.list(folder).filter(file -> file.toString().endsWith(CHINESE));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
