package io.gridkeeper.web.customer;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.customer.ChannelRegister;
import io.gridkeeper.marketing.customer.ChannelRow;
import io.gridkeeper.marketing.customer.ChannelView;
import io.gridkeeper.marketing.customer.OpenChannel;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The agency channels, or one of them when the address names it. */
@Named
@RequestScoped
public class ChannelPage {

    private static final int PAGE = 50;
    private static final int SOON = 60;

    @Inject
    private ChannelRegister register;

    @Inject
    private Times times;

    private final String number = SalesAddress.text("number");
    private final boolean mine = Boolean.parseBoolean(SalesAddress.text("mine"));
    private Slice<ChannelRow> slice = new Slice<>(List.of(), null);
    private @Nullable ChannelView view;
    private String name = "";
    private String trade = "";
    private @Nullable Long grid;
    private @Nullable Long owner;
    private String contract = "";
    private @Nullable LocalDate until;
    private String words = "";

    @PostConstruct
    void load() {
        if (number.isEmpty()) {
            slice = register.list(null, mine, Faces.getRequestParameter("cursor"), PAGE);
        } else {
            view = register.view(number);
        }
    }

    /** Called while the page of one channel is opened: without a number there is none. */
    public void look() {
        if (view == null) {
            throw Refusal.notFound("customer.refusal.channelUnknown", number);
        }
    }

    public void open() throws IOException {
        var order = new OpenChannel(name, trade, Objects.requireNonNullElse(grid, 0L), owner, contract, until);
        SalesAddress.show("/sales/channel", register.open(order), "customer.done.channelOpened");
    }

    public void supervise() throws IOException {
        register.supervise(number, words);
        SalesAddress.show("/sales/channel", number, "customer.done.supervised");
    }

    public void close() throws IOException {
        register.close(number, words);
        SalesAddress.show("/sales/channel", number, "customer.done.channelClosed");
    }

    public void list() throws IOException {
        register.list(number, owner);
        SalesAddress.show("/sales/channel", number, "customer.done.listed");
    }

    /** Whether somebody looked at it this month. */
    public boolean isSupervised() {
        var last = view == null ? null : view.row().supervisedOn();
        return last != null && !last.isBefore(times.getToday().withDayOfMonth(1));
    }

    public boolean isContractEnding() {
        var end = view == null ? null : view.row().contractUntil();
        return end != null && end.isBefore(times.getToday().plusDays(SOON));
    }

    public Slice<ChannelRow> getSlice() {
        return slice;
    }

    public @Nullable ChannelView getView() {
        return view;
    }

    public boolean isMine() {
        return mine;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTrade() {
        return trade;
    }

    public void setTrade(String trade) {
        this.trade = trade;
    }

    public @Nullable Long getGrid() {
        return grid;
    }

    public void setGrid(@Nullable Long grid) {
        this.grid = grid;
    }

    public @Nullable Long getOwner() {
        return owner;
    }

    public void setOwner(@Nullable Long owner) {
        this.owner = owner;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
