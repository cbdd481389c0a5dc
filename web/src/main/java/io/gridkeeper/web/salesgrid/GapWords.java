package io.gridkeeper.web.salesgrid;

import io.gridkeeper.marketing.territory.StaffGap;
import io.gridkeeper.web.frame.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a grid lacks, in words. */
@Named
@RequestScoped
public class GapWords {

    private static final String SERVICE_POINT = "R14-3.2.1a";

    @Inject
    private Texts msg;

    public String of(StaffGap gap) {
        if (gap.post() != null) {
            return msg.of("territory.gap.post", msg.name("territory.post", gap.post()), gap.missing());
        }
        return gap.clause().equals(SERVICE_POINT) ? msg.get("territory.gap.point") : msg.get("territory.gap.member");
    }
}
