package io.gridkeeper.web.charter;

import io.gridkeeper.duty.charter.CharterBook;
import io.gridkeeper.duty.charter.CharterRow;
import io.gridkeeper.duty.charter.DraftCharter;
import io.gridkeeper.duty.charter.Rewording;
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

/** One version of a unit's plan beside the others, what it changed, its approval and the draft of the next. */
@Named
@RequestScoped
public class CharterPage {

    @Inject
    private CharterBook book;

    private CharterRow row;
    private List<CharterRow> versions = List.of();
    private List<Rewording> changes = List.of();
    private boolean drafts;
    private boolean approves;
    private @Nullable String title;
    private @Nullable String text;

    @PostConstruct
    void load() {
        var id = ChartersPage.word("id");
        row = book.view(id.matches("\\d{1,18}") ? Long.parseLong(id) : 0);
        versions = book.list(row.gridId());
        changes = book.changes(row.id());
        drafts = book.drafts(row.id());
        approves = book.approves(row.id());
        title = versions.getFirst().title();
        text = versions.getFirst().text();
    }

    /** Asked before the page is drawn, so that what is not there is not found. */
    public void open() {
        Objects.requireNonNull(row);
    }

    public void approve() throws IOException {
        show(book.approve(row.id()), "charter.done.approved");
    }

    public void draft() throws IOException {
        var wish = new DraftCharter(
                row.gridId(), Objects.requireNonNullElse(title, ""), Objects.requireNonNullElse(text, ""));
        show(book.draft(wish), "charter.done.drafted");
    }

    private static void show(CharterRow version, String done) throws IOException {
        Say.done(done);
        Faces.redirect(Faces.getRequestContextPath() + "/duty/charter?id=" + version.id());
    }

    public CharterRow getRow() {
        return row;
    }

    public List<CharterRow> getVersions() {
        return versions;
    }

    public List<Rewording> getChanges() {
        return changes;
    }

    /** Its text, a paragraph for each line. */
    public List<String> getParagraphs() {
        return row.text().lines().filter(line -> !line.isBlank()).toList();
    }

    public boolean isDrafts() {
        return drafts;
    }

    public boolean isApproves() {
        return approves;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
