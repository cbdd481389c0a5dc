package io.gridkeeper.web.warning;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.warning.AnalysisPurpose;
import io.gridkeeper.safety.warning.FileAnalysis;
import io.gridkeeper.safety.warning.SignalKind;
import io.gridkeeper.safety.warning.TellSignal;
import io.gridkeeper.safety.warning.WarningDesk;
import io.gridkeeper.web.frame.Say;
import io.gridkeeper.web.frame.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Tells and settles signals and files analyses. */
@Named
@RequestScoped
public class WarningForm {

    @Inject
    private WarningDesk desk;

    @Inject
    private Times times;

    private final Map<String, String> text = new HashMap<>();
    private @Nullable Long gridId;
    private SignalKind kind = SignalKind.SECURITY;
    private @Nullable LocalDate seenOn;

    public void tell() throws IOException {
        if (gridId == null) {
            throw Refusal.invalid("warning.missing.grid");
        }
        desk.tell(new TellSignal(gridId, kind, words("placeText"), words("description"), seenOn));
        back("warning.done.told", "");
    }

    public void settle(String number) throws IOException {
        desk.settle(number, words("outcome"));
        back("warning.done.settled", "");
    }

    public void file(long grid, String month, AnalysisPurpose purpose) throws IOException {
        var wanted = Month.parse(month, YearMonth.from(times.getToday()));
        desk.file(new FileAnalysis(grid, wanted, purpose, words("findings"), words("advice")));
        back("warning.done.filed", "?grid=" + grid + "&month=" + wanted + "&purpose=" + purpose);
    }

    private static void back(String done, String query) throws IOException {
        Say.done(done);
        Faces.redirect(Faces.getRequestContextPath() + "/risk/warnings" + query);
    }

    private String words(String field) {
        return Objects.requireNonNullElse(text.get(field), "");
    }

    public Map<String, String> getText() {
        return text;
    }

    public @Nullable Long getGridId() {
        return gridId;
    }

    public void setGridId(@Nullable Long gridId) {
        this.gridId = gridId;
    }

    public SignalKind getKind() {
        return kind;
    }

    public void setKind(SignalKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getSeenOn() {
        return seenOn;
    }

    public void setSeenOn(@Nullable LocalDate seenOn) {
        this.seenOn = seenOn;
    }
}
