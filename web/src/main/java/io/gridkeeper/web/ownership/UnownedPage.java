package io.gridkeeper.web.ownership;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.ownership.CheckRow;
import io.gridkeeper.marketing.ownership.GapKind;
import io.gridkeeper.marketing.ownership.GapRow;
import io.gridkeeper.marketing.ownership.OwnershipBook;
import io.gridkeeper.marketing.ownership.OwnershipWatch;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What nobody owns, as the newest look found it. */
@Named
@RequestScoped
public class UnownedPage {

    private static final int PAGE = 100;

    @Inject
    private OwnershipBook book;

    @Inject
    private OwnershipWatch watch;

    private @Nullable GapKind kind;
    private Slice<GapRow> slice = new Slice<>(List.of(), null);
    private @Nullable CheckRow newest;

    @PostConstruct
    void load() {
        kind = SalesAddress.text("kind").isEmpty() ? null : SalesAddress.constant("kind", GapKind.class, GapKind.UNIT);
        slice = book.list(kind, Faces.getRequestParameter("cursor"), PAGE);
        newest = book.newest().orElse(null);
    }

    public void look() throws IOException {
        Say.done("ownership.done", watch.look().counts().missing());
        Faces.redirect(Faces.getRequestContextPath() + "/sales/unowned");
    }

    /** Where somebody can be found for it. */
    public String link(GapRow row) {
        return switch (row.kind()) {
            case UNIT -> "/market/designer";
            case GRID -> "/sales/grid?code=" + row.reference();
            case ORDER, DISPATCH -> "/sales/order?number=" + row.reference();
            case DISPUTE -> "/sales/dispute?number=" + row.reference();
            case ADDRESS -> "/sales/arrival?number=" + row.reference();
            case CUSTOMER -> "/sales/customer?number=" + row.reference();
        };
    }

    public String getNext() {
        return "/sales/unowned?kind=" + (kind == null ? "" : kind.name()) + "&cursor="
                + Objects.requireNonNullElse(slice.next(), "");
    }

    public GapKind[] getKinds() {
        return GapKind.values();
    }

    public @Nullable GapKind getKind() {
        return kind;
    }

    public Slice<GapRow> getSlice() {
        return slice;
    }

    public @Nullable CheckRow getNewest() {
        return newest;
    }
}
