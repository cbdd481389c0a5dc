package io.gridkeeper.web.criterion;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.safety.criterion.CriterionBook;
import io.gridkeeper.safety.criterion.CriterionFilter;
import io.gridkeeper.safety.criterion.CriterionKind;
import io.gridkeeper.safety.criterion.CriterionRow;
import io.gridkeeper.safety.criterion.LoadOutcome;
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
    private transient LoadOutcome.@Nullable SentBack sentBack;

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
        var brought = file;
        if (brought == null || brought.getSize() == 0) {
            throw Refusal.invalid("criterion.noFile");
        }
        try (var bytes = brought.getInputStream()) {
            switch (book.load(bytes, language.getLocale())) {
                case LoadOutcome.Taken taken ->
                    Say.done("criterion.done.loaded", taken.added(), taken.changed(), taken.unchanged());
                case LoadOutcome.SentBack back -> sentBack = back;
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

    public LoadOutcome.@Nullable SentBack getSentBack() {
        return sentBack;
    }

    public @Nullable Part getFile() {
        return null;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
