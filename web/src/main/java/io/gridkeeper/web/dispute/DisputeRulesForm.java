package io.gridkeeper.web.dispute;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.dispute.DisputeCriterion;
import io.gridkeeper.marketing.dispute.DisputeRegister;
import io.gridkeeper.marketing.dispute.DisputeRules;
import io.gridkeeper.marketing.dispute.DisputeSearch;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** The company's order of criteria, shown to all and set by the sales manager. */
@Named
@RequestScoped
public class DisputeRulesForm {

    @Inject
    private DisputeSearch search;

    @Inject
    private DisputeRegister register;

    private List<DisputeRules.Line> lines = List.of();
    private DisputeCriterion first = DisputeCriterion.ADDRESS;
    private DisputeCriterion second = DisputeCriterion.NAMED_LIST;
    private DisputeCriterion third = DisputeCriterion.FIRST_FILED;
    private int days;

    @PostConstruct
    void load() {
        var rules = search.rules();
        lines = rules.lines();
        first = lines.get(0).criterion();
        second = lines.get(1).criterion();
        third = lines.get(2).criterion();
        days = rules.hearingWorkdays();
    }

    public void save() throws IOException {
        if (Stream.of(first, second, third).distinct().count() < DisputeCriterion.values().length) {
            throw Refusal.invalid("dispute.refusal.rules");
        }
        register.order(List.of(first, second, third), days);
        Say.done("dispute.done.ordered");
        Faces.redirect(Faces.getRequestContextPath() + "/sales/disputes");
    }

    public List<DisputeRules.Line> getLines() {
        return lines;
    }

    public DisputeCriterion[] getCriteria() {
        return DisputeCriterion.values();
    }

    public DisputeCriterion getFirst() {
        return first;
    }

    public void setFirst(DisputeCriterion first) {
        this.first = first;
    }

    public DisputeCriterion getSecond() {
        return second;
    }

    public void setSecond(DisputeCriterion second) {
        this.second = second;
    }

    public DisputeCriterion getThird() {
        return third;
    }

    public void setThird(DisputeCriterion third) {
        this.third = third;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
