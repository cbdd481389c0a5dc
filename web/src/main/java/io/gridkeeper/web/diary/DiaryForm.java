package io.gridkeeper.web.diary;

import io.gridkeeper.marketing.diary.DayDone;
import io.gridkeeper.marketing.diary.DiaryBook;
import io.gridkeeper.marketing.diary.DiaryDraft;
import io.gridkeeper.marketing.diary.WriteDiary;
import io.gridkeeper.web.frame.Texts;
import io.gridkeeper.web.frame.Times;
import io.gridkeeper.web.order.Money;
import io.gridkeeper.web.visit.DayAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The caller's diary of the day whose page is open; an empty one begins with what was done. */
@Named
@RequestScoped
public class DiaryForm {

    @Inject
    private DiaryBook book;

    @Inject
    private Times times;

    @Inject
    private Texts msg;

    @Inject
    private Money money;

    private DiaryDraft draft;
    private String results = "";
    private String information = "";

    @PostConstruct
    void load() {
        draft = book.mine(DayAddress.day(times.getToday()));
        var written = draft.written();
        results = written == null ? begun(draft.done()) : written.results();
        information = written == null ? "" : Objects.requireNonNullElse(written.information(), "");
    }

    /** What was done, in the person's language, a line each. */
    private String begun(DayDone done) {
        List<String> lines = new ArrayList<>();
        if (!done.met().isEmpty()) {
            lines.add(
                    msg.of("diary.begun.met", done.met().size(), String.join(msg.get("diary.begun.and"), done.met())));
        }
        if (done.notMet() > 0) {
            lines.add(msg.of("diary.begun.notMet", done.notMet()));
        }
        if (done.contacts() > 0) {
            lines.add(msg.of("diary.begun.contacts", done.contacts(), done.service()));
        }
        if (done.offers() > 0) {
            lines.add(msg.of("diary.begun.offers", done.offers()));
        }
        if (!done.sold().isEmpty()) {
            var whose = done.sold().stream()
                    .map(DayDone.Sale::customer)
                    .collect(Collectors.joining(msg.get("diary.begun.and")));
            lines.add(msg.of("diary.begun.sold", done.sold().size(), money.yuan(done.soldAmount()), whose));
        }
        if (done.facts() > 0) {
            lines.add(msg.of("diary.begun.facts", done.facts()));
        }
        return String.join("\n", lines);
    }

    public void write() throws IOException {
        book.write(new WriteDiary(draft.day(), results, information));
        DayAddress.back(draft.day(), "diary.done.written");
    }

    public DiaryDraft getDraft() {
        return draft;
    }

    public String getResults() {
        return results;
    }

    public void setResults(String results) {
        this.results = results;
    }

    public String getInformation() {
        return information;
    }

    public void setInformation(String information) {
        this.information = information;
    }
}
