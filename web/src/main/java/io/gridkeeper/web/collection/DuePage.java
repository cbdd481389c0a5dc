package io.gridkeeper.web.collection;

import io.gridkeeper.marketing.collection.CollectionBook;
import io.gridkeeper.marketing.collection.CollectionSearch;
import io.gridkeeper.marketing.collection.CollectionView;
import io.gridkeeper.marketing.collection.DunningAction;
import io.gridkeeper.marketing.collection.DunningOutcome;
import io.gridkeeper.marketing.collection.NewDunning;
import io.gridkeeper.web.customer.SalesAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One item to collect and what is done about it. */
@Named
@RequestScoped
public class DuePage {

    @Inject
    private CollectionSearch search;

    @Inject
    private CollectionBook book;

    private final String number = SalesAddress.text("number");
    private @Nullable CollectionView view;
    private DunningAction action = DunningAction.CALL;
    private DunningOutcome outcome = DunningOutcome.PROMISED;
    private @Nullable LocalDate on;
    private String words = "";

    @PostConstruct
    void load() {
        var found = search.view(number);
        view = found;
        if (found.row().nextAction() != null) {
            action = found.row().nextAction();
        }
    }

    public void work() throws IOException {
        book.work(number, new NewDunning(action, outcome, on, words));
        SalesAddress.show("/sales/due", number, "collection.done.worked");
    }

    public void drop() throws IOException {
        book.drop(number, words);
        SalesAddress.show("/sales/due", number, "collection.done.dropped");
    }

    public @Nullable CollectionView getView() {
        return view;
    }

    public DunningAction[] getActions() {
        return DunningAction.values();
    }

    /** What can come of work on such an item. */
    public List<DunningOutcome> getOutcomes() {
        return Stream.of(DunningOutcome.values())
                .filter(one -> view != null && one.fits(view.row().kind()))
                .toList();
    }

    public DunningAction getAction() {
        return action;
    }

    public void setAction(DunningAction action) {
        this.action = action;
    }

    public DunningOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(DunningOutcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
