package io.gridkeeper.web.accountability;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.oversight.assessment.AccountabilityDesk;
import io.gridkeeper.oversight.assessment.Liability;
import io.gridkeeper.oversight.assessment.NamePerson;
import io.gridkeeper.oversight.assessment.OpenAccountability;
import io.gridkeeper.web.frame.Say;
import io.gridkeeper.web.frame.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Opens a case, corrects whom it names, states a view and decides. */
@Named
@RequestScoped
public class AccountabilityForm {

    private static final String USUAL_CLAUSE = "R07-15b";

    @Inject
    private AccountabilityDesk desk;

    @Inject
    private Times times;

    private final Map<String, String> text = new HashMap<>(Map.of("clause", USUAL_CLAUSE));
    private Liability liability = Liability.DIRECT;
    private @Nullable Long gridId;
    private @Nullable LocalDate happenedOn;
    private @Nullable PersonRow person;
    private @Nullable Long line;

    public void open() throws IOException {
        if (gridId == null) {
            throw Refusal.invalid("accountability.missing.grid");
        }
        var row = desk.open(new OpenAccountability(
                gridId,
                Objects.requireNonNullElse(happenedOn, times.getToday()),
                words("event"),
                words("clause"),
                words("hazard")));
        back("accountability.done.opened", row.id());
    }

    public void name(long id) throws IOException {
        if (person == null) {
            throw Refusal.invalid("accountability.missing.person");
        }
        desk.name(id, new NamePerson(person.id(), liability, words("why")));
        back("accountability.done.named", id);
    }

    public void relieve(long id) throws IOException {
        if (line == null) {
            throw Refusal.invalid("accountability.missing.person");
        }
        desk.relieve(id, line, words("relief"));
        back("accountability.done.relieved", id);
    }

    public void state(long id) throws IOException {
        desk.state(id, words("view"));
        back("accountability.done.stated", id);
    }

    public void decide(long id) throws IOException {
        desk.decide(id, words("decision"));
        back("accountability.done.decided", id);
    }

    private static void back(String done, long id) throws IOException {
        Say.done(done);
        Faces.redirect(Faces.getRequestContextPath() + "/duty/accountabilityCase?id=" + id);
    }

    private String words(String field) {
        return Objects.requireNonNullElse(text.get(field), "");
    }

    public Map<String, String> getText() {
        return text;
    }

    public Liability getLiability() {
        return liability;
    }

    public void setLiability(Liability liability) {
        this.liability = liability;
    }

    public @Nullable Long getGridId() {
        return gridId;
    }

    public void setGridId(@Nullable Long gridId) {
        this.gridId = gridId;
    }

    public @Nullable LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(@Nullable LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public @Nullable PersonRow getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonRow person) {
        this.person = person;
    }

    public @Nullable Long getLine() {
        return line;
    }

    public void setLine(@Nullable Long line) {
        this.line = line;
    }
}
