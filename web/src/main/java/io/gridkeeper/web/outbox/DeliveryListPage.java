package io.gridkeeper.web.outbox;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.outbox.Deliveries;
import io.gridkeeper.foundation.outbox.DeliveryFilter;
import io.gridkeeper.foundation.outbox.DeliveryRow;
import io.gridkeeper.foundation.outbox.PlatformRow;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The platforms, one line each, and the messages below them; the address bar holds view, search and position. */
@Named
@RequestScoped
public class DeliveryListPage {

    private static final int PAGE = 30;

    @Inject
    private Deliveries deliveries;

    private DeliveryTab tab = DeliveryTab.ALL;
    private @Nullable String text;
    private List<PlatformRow> platforms = List.of();
    private Slice<DeliveryRow> slice = new Slice<>(List.of(), null);

    @PostConstruct
    void load() {
        tab = DeliveryTab.of(Faces.getRequestParameter("view"));
        String asked = Faces.getRequestParameter("text");
        text = asked == null || asked.isBlank() ? null : asked.strip();
        platforms = deliveries.platforms();
        slice = deliveries.list(
                new DeliveryFilter(null, tab.states(), text), Faces.getRequestParameter("cursor"), PAGE);
    }

    public String pause(String platform, boolean paused) {
        deliveries.pause(platform, paused);
        Say.done(paused ? "outbox.paused" : "outbox.resumed");
        return "/deliveries/list?faces-redirect=true";
    }

    public String resendAll(String platform) {
        Say.done("outbox.resentAll", deliveries.resendAll(platform));
        return "/deliveries/list?faces-redirect=true";
    }

    public String getNext() {
        return slice.next() == null
                ? ""
                : "/deliveries/list?view=" + tab.getId() + search() + "&cursor=" + slice.next();
    }

    private String search() {
        return text == null ? "" : "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public List<PlatformRow> getPlatforms() {
        return platforms;
    }

    public List<DeliveryRow> getRows() {
        return slice.rows();
    }

    public DeliveryTab[] getTabs() {
        return DeliveryTab.values();
    }

    public DeliveryTab getTab() {
        return tab;
    }

    public @Nullable String getText() {
        return text;
    }
}
