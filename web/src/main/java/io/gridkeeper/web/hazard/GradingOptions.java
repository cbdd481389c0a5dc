package io.gridkeeper.web.hazard;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.regulation.AxisChoice;
import io.gridkeeper.foundation.regulation.Deadlines;
import io.gridkeeper.web.frame.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** What a person picks from while grading: the values of the deadline table in force when the hazard came in. */
@Named
@RequestScoped
public class GradingOptions {

    @Inject
    private Deadlines deadlines;

    @Inject
    private Texts msg;

    public List<AxisChoice> choices(Instant receivedAt) {
        return deadlines.choices(CompanyClock.dayOf(receivedAt));
    }

    public String label(AxisChoice choice) {
        return msg.of(choice.labelKey(), choice.labelArgs().toArray());
    }
}
