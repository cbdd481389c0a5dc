package io.gridkeeper.web.platform;

import io.gridkeeper.duty.platform.ItemRow;
import io.gridkeeper.duty.platform.PlatformDay;
import io.gridkeeper.duty.platform.PlatformDesk;
import io.gridkeeper.duty.platform.PlatformItem;
import io.gridkeeper.duty.platform.SignItem;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Asked;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.web.frame.Say;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The check of one day; who administrates the platform signs what is open today. */
@Named
@RequestScoped
public class PlatformPage {

    private static final List<String> READERS =
            List.of(Roles.SYSTEM_ADMIN, Roles.GRID_OFFICE, Roles.MANAGEMENT, Roles.COMPLIANCE);

    @Inject
    private PlatformDesk desk;

    @Inject
    private Times times;

    @SuppressWarnings("NullAway.Init")
    private PlatformDay day;

    private @Nullable PlatformItem item;
    private @Nullable String finding;

    @PostConstruct
    void load() {
        if (READERS.stream().noneMatch(Faces::isUserInRole)) {
            throw Refusal.forbidden("platform.refusal.notYours");
        }
        var asked = new Asked(Map.of("day", List.of(Objects.requireNonNullElse(Faces.getRequestParameter("day"), ""))));
        day = desk.day(Objects.requireNonNullElse(asked.day("day"), times.getToday()));
    }

    public void sign() throws IOException {
        desk.sign(new SignItem(Objects.requireNonNull(item), finding));
        Say.done("platform.done.signed");
        Faces.redirect(Faces.getRequestContextPath() + "/company/platform");
    }

    public PlatformDay getDay() {
        return day;
    }

    public boolean isSigning() {
        return day.day().equals(times.getToday()) && !day.isComplete() && desk.signs();
    }

    /** What nobody has signed yet. */
    public List<PlatformItem> getUnsigned() {
        return day.items().stream()
                .filter(row -> !row.isSigned())
                .map(ItemRow::item)
                .toList();
    }

    public @Nullable PlatformItem getItem() {
        return item;
    }

    public void setItem(@Nullable PlatformItem item) {
        this.item = item;
    }

    public @Nullable String getFinding() {
        return finding;
    }

    public void setFinding(@Nullable String finding) {
        this.finding = finding;
    }
}
