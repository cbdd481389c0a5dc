package io.gridkeeper.web.identity;

import io.gridkeeper.foundation.identity.AccessTokenRow;
import io.gridkeeper.foundation.identity.AccessTokens;
import io.gridkeeper.foundation.identity.Theme;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One's own access tokens: made, shown once, revoked. */
@Named
@ViewScoped
public class MePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 90;

    @Inject
    private AccessTokens tokens;

    @Inject
    private transient Clock clock;

    private List<AccessTokenRow> rows = List.of();
    private @Nullable String label;
    private int days = USUAL_DAYS;
    private @Nullable String secret;

    @PostConstruct
    void load() {
        rows = tokens.mine();
    }

    public void make() {
        secret = tokens.make(label == null ? "" : label, days).secret();
        label = null;
        load();
    }

    public void revoke(long id) {
        tokens.revoke(id);
        secret = null;
        load();
        Say.done("identity.token.revoked");
    }

    public boolean usable(AccessTokenRow row) {
        return row.isUsable(clock.instant());
    }

    public List<AccessTokenRow> getRows() {
        return rows;
    }

    public List<Theme> getThemes() {
        return List.of(Theme.values());
    }

    public @Nullable String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = label;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public @Nullable String getSecret() {
        return secret;
    }
}
