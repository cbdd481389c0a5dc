package io.gridkeeper.web.hazard;

import io.gridkeeper.safety.criterion.CriterionBook;
import io.gridkeeper.safety.criterion.CriterionRow;
import io.gridkeeper.web.frame.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The criteria of a major hazard in force today, one tap away wherever a grade is chosen. */
@Named
@RequestScoped
public class MajorCriteria {

    @Inject
    private CriterionBook book;

    @Inject
    private Times times;

    public List<CriterionRow> getToday() {
        return book.inForce(times.getToday());
    }
}
