package io.gridkeeper.web.outbox;

import io.gridkeeper.foundation.outbox.Deliveries;
import io.gridkeeper.foundation.outbox.DeliveryState;
import io.gridkeeper.foundation.outbox.DeliveryView;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One message: what is in it, every attempt, and what the grid office may do about it. */
@Named
@ViewScoped
public class DeliveryViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Deliveries deliveries;

    private String platform = "";
    private long entry;
    private Map<String, String> before = Map.of();
    private Map<String, String> fields = new LinkedHashMap<>();
    private @Nullable String reason;

    @PostConstruct
    void load() {
        platform = Objects.requireNonNullElse(Faces.getRequestParameter("platform"), "");
        entry = parsed(Faces.getRequestParameter("entry"));
        before = deliveries.mendable(platform, entry);
        fields = new LinkedHashMap<>(before);
    }

    public DeliveryView getView() {
        return deliveries.view(platform, entry);
    }

    public boolean isSetAside() {
        return getView().row().state() == DeliveryState.SET_ASIDE;
    }

    public String resend() {
        deliveries.resend(platform, entry);
        Say.done("outbox.resent");
        return here();
    }

    public String mend() {
        Map<String, String> changes = new LinkedHashMap<>(fields);
        changes.replaceAll((field, value) -> Objects.requireNonNullElse(value, ""));
        changes.entrySet().removeAll(before.entrySet());
        deliveries.mend(platform, entry, changes);
        Say.done("outbox.mended");
        return here();
    }

    public String skip() {
        deliveries.skip(platform, entry, Objects.requireNonNullElse(reason, ""));
        Say.done("outbox.skipped");
        return here();
    }

    private String here() {
        return "/deliveries/view?faces-redirect=true&platform=" + platform + "&entry=" + entry;
    }

    private static long parsed(@Nullable String number) {
        return number != null && number.matches("[0-9]{1,18}") ? Long.parseLong(number) : 0;
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
