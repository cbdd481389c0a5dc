package io.gridkeeper.web.activity;

import io.gridkeeper.duty.activity.ActivityBook;
import io.gridkeeper.duty.activity.ActivityKind;
import io.gridkeeper.duty.activity.RecordActivity;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.web.frame.Say;
import io.gridkeeper.web.frame.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Records an activity. */
@Named
@RequestScoped
public class ActivityForm {

    @Inject
    private ActivityBook book;

    @Inject
    private Times times;

    private final Map<String, String> text = new HashMap<>();
    private List<PersonRow> present = List.of();
    private List<PersonRow> absent = List.of();
    private ActivityKind kind = ActivityKind.TRAINING;
    private @Nullable Long gridId;
    private @Nullable LocalDate heldOn;

    public void record() throws IOException {
        if (gridId == null) {
            throw Refusal.invalid("activity.missing.grid");
        }
        book.record(new RecordActivity(
                gridId,
                kind,
                words("title"),
                words("text"),
                Objects.requireNonNullElse(heldOn, times.getToday()),
                hours(),
                expected(),
                ids(present),
                ids(absent)));
        Say.done("activity.done");
        Faces.redirect(Faces.getRequestContextPath() + "/duty/activities?grid=" + gridId);
    }

    private static List<Long> ids(List<PersonRow> people) {
        return people.stream().map(PersonRow::id).toList();
    }

    private BigDecimal hours() {
        try {
            return words("hours").isBlank()
                    ? BigDecimal.ZERO
                    : new BigDecimal(words("hours").strip());
        } catch (NumberFormatException unreadable) {
            throw Refusal.invalid("activity.refusal.hours");
        }
    }

    private @Nullable Integer expected() {
        try {
            return words("expected").isBlank()
                    ? null
                    : Integer.valueOf(words("expected").strip());
        } catch (NumberFormatException unreadable) {
            throw Refusal.invalid("activity.refusal.expected");
        }
    }

    private String words(String field) {
        return Objects.requireNonNullElse(text.get(field), "");
    }

    public Map<String, String> getText() {
        return text;
    }

    public List<PersonRow> getPresent() {
        return present;
    }

    public void setPresent(@Nullable List<PersonRow> present) {
        this.present = Objects.requireNonNullElse(present, List.of());
    }

    public List<PersonRow> getAbsent() {
        return absent;
    }

    public void setAbsent(@Nullable List<PersonRow> absent) {
        this.absent = Objects.requireNonNullElse(absent, List.of());
    }

    public ActivityKind getKind() {
        return kind;
    }

    public void setKind(ActivityKind kind) {
        this.kind = kind;
    }

    public @Nullable Long getGridId() {
        return gridId;
    }

    public void setGridId(@Nullable Long gridId) {
        this.gridId = gridId;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }
}
