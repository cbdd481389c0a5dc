package io.gridkeeper.marketing.diary;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.OnBehalf;
import io.gridkeeper.foundation.roster.CompanyFounded;
import io.gridkeeper.marketing.campaign.CampaignBook;
import io.gridkeeper.marketing.campaign.CampaignKind;
import io.gridkeeper.marketing.campaign.CampaignList;
import io.gridkeeper.marketing.campaign.NameSource;
import io.gridkeeper.marketing.campaign.PlanCampaign;
import io.gridkeeper.marketing.competitor.CompetitorBook;
import io.gridkeeper.marketing.competitor.FactKind;
import io.gridkeeper.marketing.competitor.FileFact;
import io.gridkeeper.marketing.customer.CustomerFilter;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.customer.CustomerSort;
import io.gridkeeper.marketing.customer.SaleStage;
import io.gridkeeper.marketing.customer.TouchPurpose;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.visit.CheckIn;
import io.gridkeeper.marketing.visit.VisitDesk;
import io.gridkeeper.marketing.visit.VisitOutcome;
import io.gridkeeper.marketing.visit.VisitPlanner;
import io.gridkeeper.marketing.visit.VisitResult;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives two people of the demonstration company a day's work: visits planned and done, facts on competitors, a diary; in
 * their names and by the same boundaries as everybody's.
 */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoVisits {

    private static final int AFTER_THE_ORDERS = 3500;
    private static final String GRID = "S-01";
    private static final String JIN = "jinxiaoyan";
    private static final String HU = "huwei";
    private static final String HEAD = "luozhiming";
    private static final long BUDGET = 300_000;
    private static final String RIVAL = "邻城宽带";

    @Inject
    private VisitPlanner planner;

    @Inject
    private VisitDesk desk;

    @Inject
    private CompetitorBook competitors;

    @Inject
    private CampaignBook book;

    @Inject
    private CampaignList list;

    @Inject
    private DiaryBook diaries;

    @Inject
    private CustomerSearch customers;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private OnBehalf onBehalf;

    public void bring(@Observes @Priority(AFTER_THE_ORDERS) CompanyFounded founded) {
        try {
            onBehalf.of(JIN);
            workOfJin(founded.on());
            onBehalf.of(HEAD);
            var winOver = campaigns(founded.on());
            onBehalf.of(HU);
            workOfHu(founded.on());
            offer(winOver);
        } finally {
            onBehalf.nobody();
        }
    }

    private void workOfJin(LocalDate today) {
        planner.fill(today);
        planner.add(number("大明湖文化"), today);
        planner.add(number("天桥印务"), today);
        planner.arrange(today, null, null);
        fact(FactKind.EVENT, "年末老用户返费促销", null, "客户转述并出示宣传单", today.minusDays(1));
        fact(FactKind.RESOURCE, "槐荫物流园新建光交箱", null, "现场公开施工公告", today.minusDays(6));
    }

    private void workOfHu(LocalDate today) {
        visit("马骏", VisitOutcome.INTERESTED, "合同年底到期，希望周末上门测速", today);
        planner.add(number("曹阳"), today);
        planner.add(number("高敏"), today);
        fact(FactKind.PRICE, "500 兆包年", 59_900L, "小区公开海报", today.minusDays(3));
        diaries.write(new WriteDiary(today, "拜访马骏，有意向；跟进槐荫机电物流园专线报价", RIVAL + "在槐荫区贴出包年海报"));
    }

    /** A promotion that runs, and a list of competitor's customers whose contracts run out. Gives the latter's number. */
    private String campaigns(LocalDate today) {
        var winter = plan(CampaignKind.PROMOTION, "冬季焕新", "海报 200 张、体验卡 50 张", today);
        book.log(winter, today, 12, "唐冶新城东区摆点宣传");
        list.fill(winter, CustomerFilter.parse(Map.of("class", List.of("COVERED"))));
        var winOver = plan(CampaignKind.WIN_OVER, "合同到期客户转网", "转网补贴券 30 张", today);
        list.fill(winOver, CustomerFilter.parse(Map.of("class", List.of("INTENT"))));
        return winOver;
    }

    private String plan(CampaignKind kind, String title, String material, LocalDate today) {
        long grid = grids.grid(GRID).id();
        var number = book.plan(new PlanCampaign(kind, grid, title, today, today.plusDays(13), BUDGET, material));
        book.start(number);
        return number;
    }

    /** One of the list has agreed and was made an offer. */
    private void offer(String campaign) {
        list.list(campaign, null, null, 1).rows().forEach(row -> {
            list.declare(campaign, row.id(), new CampaignList.Declaration(NameSource.DOORSTEP, true, null));
            list.contact(campaign, row.id(), new CampaignList.Offer("介绍千兆套餐和转网补贴", "首年八折", "片区分工"));
        });
    }

    private void visit(String customer, VisitOutcome outcome, String words, LocalDate today) {
        long id = planner.add(number(customer), today);
        desk.arrive(id, new CheckIn(116.9, 36.65, 20, null, false));
        desk.finish(id, new VisitResult(outcome, TouchPurpose.SALES, SaleStage.PRESALE, words, null));
    }

    private void fact(FactKind kind, String subject, @Nullable Long price, String source, LocalDate seen) {
        long grid = grids.grid(GRID).id();
        competitors.file(new FileFact(grid, kind, RIVAL, subject, price, null, source, seen, seen.plusMonths(3), true));
    }

    private String number(String name) {
        return customers
                .list(CustomerFilter.parse(Map.of("text", List.of(name))), CustomerSort.NAME, null, 1)
                .rows()
                .getFirst()
                .number();
    }
}
