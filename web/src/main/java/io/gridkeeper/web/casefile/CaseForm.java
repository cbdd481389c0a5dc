package io.gridkeeper.web.casefile;

import io.gridkeeper.duty.casefile.CaseDesk;
import io.gridkeeper.duty.casefile.CaseKind;
import io.gridkeeper.duty.casefile.CaseTopic;
import io.gridkeeper.duty.casefile.OpenCase;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.web.frame.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Opens a confidential file and writes in it. */
@Named
@RequestScoped
public class CaseForm {

    @Inject
    private CaseDesk desk;

    private final Map<String, String> text = new HashMap<>();
    private final Map<String, PersonRow> people = new HashMap<>();
    private CaseKind kind = CaseKind.SENSITIVE_CHANGE;
    private @Nullable CaseTopic topic;
    private @Nullable Long gridId;

    public void open() throws IOException {
        var subject = people.get("subject");
        var row = desk.open(new OpenCase(
                kind,
                topic,
                gridId,
                words("subject").isBlank() && subject != null ? subject.name() : words("subject"),
                subject == null ? null : subject.id(),
                words("purpose"),
                words("text"),
                score(),
                readers()));
        back("casefile.done.opened", row.id());
    }

    private List<Long> readers() {
        return Stream.of("first", "second", "third")
                .map(people::get)
                .filter(Objects::nonNull)
                .map(PersonRow::id)
                .toList();
    }

    private @Nullable Integer score() {
        try {
            return words("score").isBlank()
                    ? null
                    : Integer.valueOf(words("score").strip());
        } catch (NumberFormatException unreadable) {
            throw Refusal.invalid("casefile.refusal.score");
        }
    }

    public void note(long id) throws IOException {
        desk.note(id, words("note"));
        back("casefile.done.noted", id);
    }

    public void hear(long id) throws IOException {
        desk.hear(id);
        back("casefile.done.heard", id);
    }

    public void decide(long id) throws IOException {
        desk.decide(id, words("decision"));
        back("casefile.done.decided", id);
    }

    private static void back(String done, long id) throws IOException {
        Say.done(done);
        Faces.redirect(Faces.getRequestContextPath() + "/duty/cases?id=" + id);
    }

    private String words(String field) {
        return Objects.requireNonNullElse(text.get(field), "");
    }

    public Map<String, String> getText() {
        return text;
    }

    public Map<String, PersonRow> getPeople() {
        return people;
    }

    public @Nullable CaseTopic getTopic() {
        return topic;
    }

    public void setTopic(@Nullable CaseTopic topic) {
        this.topic = topic;
    }

    public @Nullable Long getGridId() {
        return gridId;
    }

    public void setGridId(@Nullable Long gridId) {
        this.gridId = gridId;
    }

    public CaseKind getKind() {
        return kind;
    }

    public void setKind(CaseKind kind) {
        this.kind = kind;
    }
}
