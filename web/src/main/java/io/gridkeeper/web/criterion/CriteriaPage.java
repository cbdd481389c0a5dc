package io.gridkeeper.web.criterion;

import io.gridkeeper.foundation.document.Brought;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.safety.criterion.CriteriaTaken;
import io.gridkeeper.safety.criterion.CriterionBook;
import io.gridkeeper.safety.criterion.CriterionFilter;
import io.gridkeeper.safety.criterion.CriterionKind;
import io.gridkeeper.safety.criterion.CriterionRow;
import io.gridkeeper.web.frame.Chosen;
import io.gridkeeper.web.frame.Language;
import io.gridkeeper.web.frame.Say;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The list of cases with its filters in the address, and loading a workbook. */
@Named
@ViewScoped
public class CriteriaPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;

    @Inject
    private CriterionBook book;

    @Inject
    private Language language;

    @Inject
    private Times times;

    private transient @Nullable Slice<CriterionRow> slice;
    private transient @Nullable CriterionFilter filter;
    private transient @Nullable Part file;
    private transient Brought.@Nullable SentBack<CriteriaTaken> sentBack;

    @PostConstruct
    void load() {
        var asked = CriteriaQuery.read(
                Faces.getRequestParameter("text"),
                Faces.getRequestParameter("kind"),
                Faces.getRequestParameter("trade"),
                Faces.getRequestParameter("day"),
                times.getToday());
        filter = asked;
        slice = book.list(asked, Faces.getRequestParameter("cursor"), PAGE);
    }

    public void bring() throws IOException {
        try (var bytes = Chosen.open(file, "criterion.noFile")) {
            switch (book.load(bytes, language.getLocale())) {
                case Brought.Taken<CriteriaTaken>(var taken) ->
                    Say.done("criterion.done.loaded", taken.added(), taken.changed(), taken.unchanged());
                case Brought.SentBack<CriteriaTaken> back -> sentBack = back;
            }
        }
        load();
    }

    public void fetchRemarks() throws IOException {
        var back = sentBack;
        if (back != null) {
            Faces.sendFile(back.annotated(), "criteria-with-remarks.xlsx", true);
        }
    }

    public List<CriterionKind> getKinds() {
        return Arrays.asList(CriterionKind.values());
    }

    public List<String> getTrades() {
        return book.trades();
    }

    public @Nullable CriterionFilter getFilter() {
        return filter;
    }

    public List<CriterionRow> getRows() {
        return slice == null ? List.of() : slice.rows();
    }

    public @Nullable String getNext() {
        return slice == null ? null : slice.next();
    }

    public Brought.@Nullable SentBack<CriteriaTaken> getSentBack() {
        return sentBack;
    }

    public @Nullable Part getFile() {
        return null;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
