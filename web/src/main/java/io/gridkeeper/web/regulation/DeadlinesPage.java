package io.gridkeeper.web.regulation;

import io.gridkeeper.foundation.regulation.AxisChoice;
import io.gridkeeper.foundation.regulation.DeadlineProfile;
import io.gridkeeper.foundation.regulation.DeadlineVersionRow;
import io.gridkeeper.foundation.regulation.Deadlines;
import io.gridkeeper.foundation.regulation.Limit;
import io.gridkeeper.web.frame.Say;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The deadline profile in force, its versions, adopting another, and trying a due date. */
@Named
@RequestScoped
public class DeadlinesPage {

    private final AdoptionForm adoption = new AdoptionForm();
    private final DueDateQuery query = new DueDateQuery();

    @Inject
    private Deadlines deadlines;

    @Inject
    private Times times;

    private List<DeadlineVersionRow> versions = List.of();
    private List<AxisChoice> choices = List.of();
    private @Nullable DeadlineVersionRow current;
    private @Nullable Limit tried;

    @PostConstruct
    void read() {
        versions = deadlines.versions();
        current = deadlines.inForce(times.getToday()).orElse(null);
        choices = deadlines.choices(times.getToday());
        adoption.propose(deadlines.settings(times.getToday()), times.getToday().plusDays(current == null ? 0 : 1));
    }

    /** Computes the due date that the address asks for. */
    public void compute() {
        if (query.isComplete()) {
            choices = deadlines.choices(query.day());
            tried = deadlines.limit(query.getAxis(), query.receivedAt(), query.reroutedAt());
        }
    }

    public String adopt() {
        deadlines.adopt(adoption.definition(), adoption.from());
        Say.done("regulation.deadlines.adopted", adoption.from().toString());
        return "/company/deadlines?faces-redirect=true";
    }

    public String withdraw(long id) {
        deadlines.withdraw(id);
        Say.done("regulation.deadlines.withdrawn");
        return "/company/deadlines?faces-redirect=true";
    }

    /** Message key of a version's state today. */
    public String state(DeadlineVersionRow version) {
        if (version.effectiveFrom().isAfter(times.getToday())) {
            return "regulation.deadlines.version.future";
        }
        boolean now = current != null && current.id() == version.id();
        return now ? "regulation.deadlines.version.now" : "regulation.deadlines.version.past";
    }

    public DeadlineProfile[] getProfiles() {
        return DeadlineProfile.values();
    }

    public AdoptionForm getAdoption() {
        return adoption;
    }

    public DueDateQuery getQuery() {
        return query;
    }

    public List<DeadlineVersionRow> getVersions() {
        return versions;
    }

    public List<AxisChoice> getChoices() {
        return choices;
    }

    public @Nullable DeadlineVersionRow getCurrent() {
        return current;
    }

    public @Nullable Limit getTried() {
        return tried;
    }
}
