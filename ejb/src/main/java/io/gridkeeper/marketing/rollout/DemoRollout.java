package io.gridkeeper.marketing.rollout;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.roster.CompanyFounded;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Gives the demonstration company a first step that is done and the duties that changed by it. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoRollout {

    private static final int AFTER_THE_MARKET = 3400;

    @Inject
    private RolloutDesk desk;

    public void bring(@Observes @Priority(AFTER_THE_MARKET) CompanyFounded founded) {
        var day = founded.on();
        desk.nameOwnStep("试运行与评估");
        desk.close(1, "两个网格边界划定，单元不重不漏");
        desk.change(new NewChangeSet(
                "网格化营销职责调整",
                day,
                List.of(
                        new DutyChange(Department.MARKETING, DutyChangeKind.CHANGED, "按网格下达指标并考核", day),
                        new DutyChange(Department.OPERATIONS, DutyChangeKind.CHANGED, "运维人员按网格包干", day),
                        new DutyChange(Department.ENGINEERING, DutyChangeKind.ADDED, "工程方案与网格经理共同制定", day),
                        new DutyChange(Department.FINANCE, DutyChangeKind.ADDED, "营销费用按网格核算", day))));
    }
}
