package io.gridkeeper.marketing.upkeep;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.roster.CompanyFounded;
import io.gridkeeper.foundation.roster.DemoTable;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;

/** Gives the demonstration company devices with this month's maintenance planned, and a project with its plan. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoUpkeep {

    private static final int AFTER_THE_MARKET = 3300;
    private static final String GRID = "S-01";

    @Inject
    private UpkeepBook book;

    @Inject
    private NetworkProjects works;

    @Inject
    private OrganisationRegister organisation;

    public void bring(@Observes @Priority(AFTER_THE_MARKET) CompanyFounded founded) {
        var month = YearMonth.from(founded.on());
        var first = YearMonth.of(month.getYear(), 1);
        DemoTable.lines("sales-devices")
                .forEach(cells -> book.store(
                        cells.get(0),
                        new DeviceEntry(
                                cells.get(1),
                                cells.get(2),
                                DeviceKind.valueOf(cells.get(3)),
                                DemoTable.orNull(cells.get(4)),
                                Integer.parseInt(cells.get(5)),
                                first)));
        book.plan(GRID, month);
        book.month(GRID, month).rows().stream()
                .limit(2)
                .forEach(task -> book.record(GRID, task.id(), "外观完好，光功率正常", false));
        var people = organisation.personIds();
        var project = works.open(GRID, "历下老旧小区光网改造");
        works.draft(
                project,
                new DraftPlan(
                        "解放路两侧老旧小区铜缆接入，晚高峰测速不足 20 兆，年内故障 46 起。",
                        "一、利旧管道敷设光缆 2.4 公里；二、新设光交箱 2 台；三、逐楼更换入户光缆。",
                        "24 芯光缆 2.4 公里、光交箱 2 台、皮线光缆 3.6 公里、光猫 180 台",
                        "分两批割接，每批不超过 4 小时，提前三天张贴通知；登高作业两人一组。",
                        founded.on().plusDays(14),
                        founded.on().plusDays(45),
                        26_800_000L,
                        Set.of(
                                Objects.requireNonNull(people.get("M0002")),
                                Objects.requireNonNull(people.get("M0008")))));
    }
}
