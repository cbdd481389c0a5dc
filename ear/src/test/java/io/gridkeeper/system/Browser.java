package io.gridkeeper.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Chromium, the one that is installed. Each person in a test gets a context, that is a browser, of their own. */
public final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** A machine that builds beside may need it; who waits in vain fails all the same. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final Server server;

    Browser(Server server) {
        this.server = server;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable())
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    /** A person at a desk; {@code locale} as {@code zh-CN} or {@code en}. */
    public BrowserContext desk(String locale) {
        return person(locale, 1440, 900, ColorScheme.LIGHT);
    }

    /** A person with a phone of 360 by 740 points. */
    public BrowserContext phone(String locale) {
        return person(locale, 360, 740, ColorScheme.LIGHT);
    }

    public BrowserContext person(String locale, int width, int height, ColorScheme scheme) {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(server.url(""))
                .setLocale(locale)
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, height)
                .setColorScheme(scheme));
    }

    private static Path executable() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium is on the PATH"));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
