package io.gridkeeper.web.target;

import io.gridkeeper.marketing.target.Months;
import io.gridkeeper.marketing.target.TargetBook;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;

/** How strong each month is; changed by the sales manager for plans to come. */
@Named
@RequestScoped
public class SeasonForm {

    @Inject
    private TargetBook book;

    private final List<Integer> percents = new ArrayList<>();

    @PostConstruct
    void load() {
        percents.addAll(book.seasons());
    }

    public void store() throws IOException {
        book.season(percents);
        Say.done("target.season.done");
        Faces.redirect(Faces.getRequestContextPath() + "/sales/catalogue");
    }

    public List<Integer> getPercents() {
        return percents;
    }

    public List<Integer> getMonths() {
        return IntStream.rangeClosed(1, Months.COUNT).boxed().toList();
    }
}
