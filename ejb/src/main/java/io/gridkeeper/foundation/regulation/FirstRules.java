package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.calendar.HolidayFile;
import io.gridkeeper.foundation.calendar.HolidayNotice;
import io.gridkeeper.foundation.founding.Founding;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Lays the ground at start: the holiday notices brought along that are not loaded yet, and, for the demonstration
 * company, regulation 5's limits. Whatever is there already stays as it is.
 */
@Singleton
@Startup
@RunAs("SYSTEM")
public class FirstRules {

    private static final String HOLIDAYS = "/calendar/chinese-days.json";
    private static final String SOURCE = "chinese-days 2004–2026";
    private static final LocalDate DEMONSTRATION_FROM = LocalDate.of(2026, 1, 1);

    @Inject
    private Founding founding;

    @Inject
    private CalendarBook calendars;

    @Inject
    private Deadlines deadlines;

    @PostConstruct
    void lay() {
        founding.begin();
        calendars.loadMissing(HolidayNotice.allOf(HolidayFile.read(HOLIDAYS, brought())), SOURCE);
        if (isDemonstration()) {
            deadlines.adoptFirst(
                    DeadlineDefinition.preset(DeadlineProfile.P2, CompanySettings.DEFAULT), DEMONSTRATION_FROM);
        }
    }

    private static boolean isDemonstration() {
        var wanted = System.getenv("GRIDKEEPER_DEMO");
        return wanted == null || wanted.isBlank() || "true".equalsIgnoreCase(wanted.strip());
    }

    private static byte[] brought() {
        try (var in = Objects.requireNonNull(FirstRules.class.getResourceAsStream(HOLIDAYS))) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(HOLIDAYS, unreadable);
        }
    }
}
