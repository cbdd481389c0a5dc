package io.gridkeeper.web.hazard;

import io.gridkeeper.safety.hazard.HazardSearch;
import io.gridkeeper.safety.hazard.MajorCriterion;
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
    private HazardSearch search;

    @Inject
    private Times times;

    public List<MajorCriterion> getToday() {
        return search.majorCriteria(times.getToday());
    }
}
