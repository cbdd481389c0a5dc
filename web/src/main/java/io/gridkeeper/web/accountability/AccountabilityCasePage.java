package io.gridkeeper.web.accountability;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.oversight.assessment.AccountabilityDesk;
import io.gridkeeper.oversight.assessment.AccountabilityRow;
import io.gridkeeper.oversight.assessment.Liability;
import io.gridkeeper.oversight.assessment.LiableRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** One case, for who keeps it or is named in it. */
@Named
@RequestScoped
public class AccountabilityCasePage {

    @Inject
    private AccountabilityDesk desk;

    @SuppressWarnings("NullAway.Init")
    private AccountabilityRow one;

    @PostConstruct
    void load() {
        var id = Objects.requireNonNullElse(Faces.getRequestParameter("id"), "");
        if (!id.matches("\\d{1,18}")) {
            throw Refusal.notFound("accountability.unknown");
        }
        one = desk.view(Long.parseLong(id));
    }

    public AccountabilityRow getOne() {
        return one;
    }

    /** Those who stand in it. */
    public List<LiableRow> getStanding() {
        return one.people().stream().filter(LiableRow::stands).toList();
    }

    /** Those who were taken out again. */
    public List<LiableRow> getRelieved() {
        return one.people().stream().filter(line -> !line.stands()).toList();
    }

    /** The kinds of responsibility for which somebody stands in it. */
    public List<Liability> getNamed() {
        return getKinds().stream().filter(kind -> !one.standing(kind).isEmpty()).toList();
    }

    public boolean isKeeping() {
        return one.kept() && one.isOpen();
    }

    /** Whether the caller is named and may still state his view. */
    public boolean isStating() {
        return !one.kept() && one.isOpen();
    }

    public boolean isDeciding() {
        return isKeeping() && desk.decides();
    }

    public List<Liability> getKinds() {
        return Arrays.asList(Liability.values());
    }
}
