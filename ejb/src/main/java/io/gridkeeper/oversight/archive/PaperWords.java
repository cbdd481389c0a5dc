package io.gridkeeper.oversight.archive;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Messages;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** Days, moments, money and missing things as a paper of one language writes them. */
record PaperWords(Messages messages) {

    static final String NOTHING = "—";

    String text(String key, Object... args) {
        return messages.text(key, args);
    }

    /** The text of an enum constant, {@code hazard.grade.MAJOR}. */
    String name(String prefix, @Nullable Enum<?> constant) {
        return constant == null ? NOTHING : text(prefix + "." + constant.name());
    }

    String day(@Nullable LocalDate day) {
        return day == null
                ? NOTHING
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(messages.locale())
                        .format(day);
    }

    /** To the minute, in the company's time. */
    String moment(@Nullable Instant moment) {
        return moment == null
                ? NOTHING
                : DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                        .withZone(CompanyClock.ZONE)
                        .format(moment);
    }

    String money(@Nullable BigDecimal yuan) {
        if (yuan == null) {
            return NOTHING;
        }
        var format = NumberFormat.getNumberInstance(messages.locale());
        format.setMinimumFractionDigits(2);
        return text("archive.paper.yuan", format.format(yuan));
    }

    static String or(@Nullable String text) {
        return text == null || text.isBlank() ? NOTHING : text;
    }
}
