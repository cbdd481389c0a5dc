package io.gridkeeper.web.risk;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.safety.risk.MeasureFilter;
import io.gridkeeper.safety.risk.MeasureRow;
import io.gridkeeper.safety.risk.RiskMeasures;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** All measures with the risk they hold down, who answers for them and how often they are checked. */
@Named
@RequestScoped
public class MeasureListPage {

    private static final int PAGE = 50;

    @Inject
    private RiskMeasures measures;

    private MeasureFilter filter = MeasureFilter.NONE;
    private Slice<MeasureRow> slice = new Slice<>(List.of(), null);

    @PostConstruct
    void load() {
        filter = MeasureFilter.parse(Address.parameters());
        slice = measures.list(filter, Faces.getRequestParameter("cursor"), PAGE);
    }

    public String getNext() {
        return slice.next() == null
                ? ""
                : "/risk/measures?" + filter.toQuery() + "&cursor=" + Address.encode(slice.next());
    }

    public MeasureFilter getFilter() {
        return filter;
    }

    public List<MeasureRow> getRows() {
        return slice.rows();
    }
}
