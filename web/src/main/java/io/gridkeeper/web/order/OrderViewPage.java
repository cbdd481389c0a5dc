package io.gridkeeper.web.order;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.marketing.order.OrderAct;
import io.gridkeeper.marketing.order.OrderSearch;
import io.gridkeeper.marketing.order.OrderState;
import io.gridkeeper.marketing.order.OrderView;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.customer.SalesPeople;
import io.gridkeeper.web.frame.Language;
import io.gridkeeper.web.frame.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One order; read once in a request, so what is offered is what is true now. */
@Named
@RequestScoped
public class OrderViewPage {

    /** A stage on the way: done, now, or still to come. */
    public record Step(int number, String name, boolean reached, boolean now) {}

    private static final List<OrderAct> BY_WORD =
            List.of(OrderAct.WAIT, OrderAct.FINISH, OrderAct.CONFIRM, OrderAct.REJECT, OrderAct.CANCEL);

    private static final List<OrderAct> MINE =
            List.of(OrderAct.ACKNOWLEDGE, OrderAct.RESUME, OrderAct.CLOSE_SALE, OrderAct.FINISH, OrderAct.CONFIRM);

    @Inject
    private OrderSearch search;

    @Inject
    private SalesPeople people;

    @Inject
    private Language language;

    @Inject
    private Texts msg;

    private OrderView view;

    @PostConstruct
    void load() {
        view = search.view(SalesAddress.text("number"));
    }

    public void open() {
        Objects.requireNonNull(view);
    }

    public OrderView getView() {
        return view;
    }

    public boolean may(String act) {
        return view.may(OrderAct.valueOf(act));
    }

    public String name(Bilingual name) {
        return name.in(language.getLocale());
    }

    public List<Step> getSteps() {
        int now = view.row().stage();
        return IntStream.rangeClosed(1, view.stages().size())
                .mapToObj(at -> new Step(at, name(view.stages().get(at - 1).name()), at <= now, at == now))
                .toList();
    }

    /** What a line of the history says beside the deed; a stage by its name. */
    public @Nullable String said(OrderView.EventRow event) {
        var note = event.note();
        if (event.act() != OrderAct.ADVANCE || note == null) {
            return note;
        }
        int stage = Integer.parseInt(note);
        return stage <= view.stages().size() ? name(view.stages().get(stage - 1).name()) : note;
    }

    /** Under way, and the next step is somebody else's. */
    public boolean isOthersTurn() {
        return view.row().state().isOpen() && MINE.stream().noneMatch(view::may);
    }

    /** What everybody waits for. */
    public String getWaitingFor() {
        var handler = view.row().handlerName();
        return view.row().state() == OrderState.DONE
                ? msg.get("order.now.customer")
                : handler == null ? msg.get("order.now.nobody") : msg.of("order.now.handler", handler);
    }

    /** Everything that needs a word and nothing else. */
    public List<OrderAct> getByWord() {
        return BY_WORD.stream().filter(view::may).toList();
    }

    public List<SalesPeople.Choice> getDeputies() {
        return people.inGrid(view.row().gridId());
    }
}
