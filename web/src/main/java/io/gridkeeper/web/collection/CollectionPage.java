package io.gridkeeper.web.collection;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.collection.CollectionFilter;
import io.gridkeeper.marketing.collection.CollectionKind;
import io.gridkeeper.marketing.collection.CollectionRow;
import io.gridkeeper.marketing.collection.CollectionSearch;
import io.gridkeeper.marketing.collection.DunningBook;
import io.gridkeeper.marketing.collection.StepRow;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.frame.Texts;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** The list of what is to be collected; a bare address shows what is open. */
@Named
@RequestScoped
public class CollectionPage {

    private static final int PAGE = 50;

    @Inject
    private CollectionSearch search;

    @Inject
    private DunningBook dunning;

    @Inject
    private Texts msg;

    @Inject
    private Times times;

    private CollectionFilter filter = CollectionFilter.parse(Map.of());
    private Slice<CollectionRow> slice = new Slice<>(List.of(), null);
    private CollectionSearch.Sum sum = new CollectionSearch.Sum(0, 0);

    @PostConstruct
    void load() {
        filter = CollectionFilter.parse(SalesAddress.parameters());
        sum = search.sum(filter);
        slice = search.list(filter, Faces.getRequestParameter("cursor"), PAGE);
    }

    public List<String> getTabs() {
        return List.of("mine", "due", "open", "nobody", "settled");
    }

    public String query(String tab) {
        return switch (tab) {
            case "mine" -> "person=me";
            case "due" -> "due=true";
            case "nobody" -> "person=none";
            case "settled" -> "state=SETTLED";
            default -> "";
        };
    }

    public boolean isAt(String tab) {
        return CollectionFilter.parse(SalesAddress.query(query(tab))).equals(filter);
    }

    public CollectionKind[] getKinds() {
        return CollectionKind.values();
    }

    public CollectionFilter getFilter() {
        return filter;
    }

    public List<CollectionRow> getRows() {
        return slice.rows();
    }

    public CollectionSearch.Sum getSum() {
        return sum;
    }

    public String getNext() {
        return slice.next() == null ? "" : "/sales/collection?" + filter.toQuery() + "&cursor=" + slice.next();
    }

    public List<StepRow> getSteps() {
        return dunning.steps();
    }

    /** When a step is taken, in words. */
    public String when(StepRow step) {
        var unit = msg.name("collection.steps.unit", step.unit());
        return step.kind() == CollectionKind.ARREARS
                ? msg.of("collection.steps.after", step.amount(), unit)
                : msg.of("collection.steps.before", step.amount(), unit);
    }

    public boolean isBehind(CollectionRow row) {
        return row.isBehind(times.getToday());
    }
}
