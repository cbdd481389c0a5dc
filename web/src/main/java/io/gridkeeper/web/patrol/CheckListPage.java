package io.gridkeeper.web.patrol;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.safety.patrol.CheckDesk;
import io.gridkeeper.safety.patrol.CheckFilter;
import io.gridkeeper.safety.patrol.CheckResult;
import io.gridkeeper.safety.patrol.CheckState;
import io.gridkeeper.safety.patrol.CheckTaskRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** All checks of my grids: what is due, what was done, what nobody did and who owed it. */
@Named
@RequestScoped
public class CheckListPage {

    private static final int PAGE = 50;

    @Inject
    private CheckDesk desk;

    private CheckFilter filter = CheckFilter.NONE;
    private Slice<CheckTaskRow> slice = new Slice<>(List.of(), null);

    @PostConstruct
    void load() {
        filter = CheckFilter.parse(parameters());
        slice = desk.list(filter, Faces.getRequestParameter("cursor"), PAGE);
    }

    static Map<String, List<String>> parameters() {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .forEach((name, values) -> asked.put(name, List.of(values)));
        return asked;
    }

    public String getNext() {
        return slice.next() == null ? "" : "/patrol/list?" + filter.toQuery() + "&cursor=" + slice.next();
    }

    public CheckFilter getFilter() {
        return filter;
    }

    public List<CheckTaskRow> getRows() {
        return slice.rows();
    }

    public List<CheckState> getStates() {
        return List.of(CheckState.values());
    }

    public List<CheckResult> getResults() {
        return List.of(CheckResult.values());
    }
}
