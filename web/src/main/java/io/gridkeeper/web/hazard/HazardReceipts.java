package io.gridkeeper.web.hazard;

import io.gridkeeper.foundation.outbox.Deliveries;
import io.gridkeeper.foundation.outbox.DeliveryRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the platforms outside answered to this hazard, the latest first. */
@Named
@RequestScoped
public class HazardReceipts {

    private static final String KIND = "HAZARD";

    @Inject
    private Deliveries deliveries;

    @Inject
    private HazardViewPage page;

    private List<DeliveryRow> rows = List.of();

    @PostConstruct
    void load() {
        rows = deliveries.ofRecord(KIND, page.getView().platformId());
    }

    public List<DeliveryRow> getRows() {
        return rows;
    }
}
