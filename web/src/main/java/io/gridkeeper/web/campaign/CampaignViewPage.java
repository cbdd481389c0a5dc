package io.gridkeeper.web.campaign;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.campaign.CampaignBook;
import io.gridkeeper.marketing.campaign.CampaignDeed;
import io.gridkeeper.marketing.campaign.CampaignKind;
import io.gridkeeper.marketing.campaign.CampaignList;
import io.gridkeeper.marketing.campaign.CampaignState;
import io.gridkeeper.marketing.campaign.CampaignView;
import io.gridkeeper.marketing.campaign.ListedRow;
import io.gridkeeper.marketing.campaign.ListedState;
import io.gridkeeper.marketing.campaign.NameSource;
import io.gridkeeper.marketing.customer.CustomerClass;
import io.gridkeeper.marketing.territory.SalesCaller;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One campaign with a page of its list; read once in a request. */
@Named
@RequestScoped
public class CampaignViewPage {

    private static final int PAGE = 50;

    @Inject
    private CampaignBook book;

    @Inject
    private CampaignList list;

    @Inject
    private SalesCaller caller;

    @Inject
    private Times times;

    private CampaignView view;
    private Slice<ListedRow> listed = new Slice<>(List.of(), null);
    private @Nullable ListedState state;

    @PostConstruct
    void load() {
        var number = SalesAddress.text("number");
        view = book.view(number);
        var asked = SalesAddress.text("state");
        state = asked.isEmpty() ? null : SalesAddress.constant("state", ListedState.class, ListedState.LISTED);
        listed = list.list(number, state, Faces.getRequestParameter("cursor"), PAGE);
    }

    public void open() {
        Objects.requireNonNull(view);
    }

    public CampaignView getView() {
        return view;
    }

    public boolean may(String deed) {
        return view.may(CampaignDeed.valueOf(deed));
    }

    public boolean isOverdue() {
        return view.row().isOverdue(times.getToday());
    }

    public boolean isRunning() {
        return view.row().state() == CampaignState.RUNNING;
    }

    public boolean isWinOver() {
        return view.row().kind() == CampaignKind.WIN_OVER;
    }

    /** A competitor's customer has to be declared first. */
    public boolean mayContact(ListedRow row) {
        return isRunning() && row.isOpen() && (row.isChannel() || !isWinOver() || row.isCleared());
    }

    public boolean mayDeclare(ListedRow row) {
        return isWinOver() && !row.isChannel() && row.isOpen() && may("LIST");
    }

    public boolean mayEnd(ListedRow row) {
        return isRunning() && row.state() == ListedState.CONTACTED;
    }

    /** The customer is on somebody else's list: a contact needs a reason. */
    public boolean isForeign(ListedRow row) {
        return !row.isChannel() && row.ownerId() != null && !caller.is(row.ownerId());
    }

    public List<ListedRow> getListed() {
        return listed.rows();
    }

    public @Nullable ListedState getState() {
        return state;
    }

    public ListedState[] getStates() {
        return ListedState.values();
    }

    public List<NameSource> getSources() {
        return List.of(NameSource.values());
    }

    public CustomerClass[] getClasses() {
        return CustomerClass.values();
    }

    public String getNext() {
        return listed.next() == null
                ? ""
                : "/sales/campaign?number=" + view.row().number() + (state == null ? "" : "&state=" + state)
                        + "&cursor=" + listed.next();
    }
}
