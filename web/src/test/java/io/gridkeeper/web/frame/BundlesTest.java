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

/** Both languages of every bundle say the same things, with the same arguments. */
class BundlesTest {

    private static final String CHINESE = "_zh_CN.properties";
    private static final String ENGLISH = "_en.properties";

    @TestFactory
    Stream<DynamicTest> bothLanguagesHaveTheSameKeysAndArguments() throws IOException {
        return Stream.of("../ejb/src/main/resources/messages", "src/main/resources/io/gridkeeper/web/frame")
                .map(Path::of)
                .flatMap(BundlesTest::bundles)
                .map(chinese -> DynamicTest.dynamicTest(chinese.getFileName().toString(), () -> {
                    Properties zh = read(chinese);
                    Properties en = read(Path.of(chinese.toString().replace(CHINESE, ENGLISH)));

                    assertThat(en.stringPropertyNames()).isEqualTo(zh.stringPropertyNames());
                    assertThat(zh.stringPropertyNames()).allSatisfy(key -> assertThat(arguments(en, key))
                            .as(key)
                            .isEqualTo(arguments(zh, key)));
                }));
    }

    private static int arguments(Properties texts, String key) {
        return new MessageFormat(texts.getProperty(key)).getFormatsByArgumentIndex().length;
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
