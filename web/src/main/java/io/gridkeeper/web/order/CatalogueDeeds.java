package io.gridkeeper.web.order;

import io.gridkeeper.foundation.calendar.DayUnit;
import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.order.MaterialRow;
import io.gridkeeper.marketing.order.OrderCatalogue;
import io.gridkeeper.marketing.order.OrderFamily;
import io.gridkeeper.marketing.order.OrderKindRow;
import io.gridkeeper.marketing.order.ProductRow;
import io.gridkeeper.web.frame.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Products, kinds of orders, limits and material stored by the sales manager. */
@Named
@RequestScoped
public class CatalogueDeeds {

    private static final String OFFER = "*";

    @Inject
    private OrderCatalogue catalogue;

    private String code = "";
    private String chinese = "";
    private String english = "";
    private boolean active = true;
    private BigDecimal price = BigDecimal.ZERO;
    private String unit = "";
    private OrderFamily family = OrderFamily.SALE;
    private String stages = "";
    private String kind = "";
    private @Nullable LocalDate from;
    private int amount = 1;
    private DayUnit dayUnit = DayUnit.WORKING_DAY;
    private String clause = "";

    public void storeProduct() throws IOException {
        catalogue.store(new ProductRow(code, new Bilingual(chinese, english), Money.fen(price), active));
        back();
    }

    public void storeMaterial() throws IOException {
        catalogue.store(new MaterialRow(code, new Bilingual(chinese, english), unit, active));
        back();
    }

    public void storeKind() throws IOException {
        catalogue.store(new OrderKindRow(
                code,
                family,
                new Bilingual(chinese, english),
                stages.lines()
                        .filter(line -> !line.isBlank())
                        .map(CatalogueDeeds::stage)
                        .toList(),
                active,
                List.of()));
        back();
    }

    /** Chinese and English between a slash; a star before them marks the stage in which an offer is made. */
    private static OrderKindRow.StageRow stage(String line) {
        var text = line.strip();
        boolean offers = text.startsWith(OFFER);
        var names = (offers ? text.substring(1) : text).split("/", 2);
        if (names.length != 2) {
            throw Refusal.invalid("order.refusal.stageLine", line);
        }
        return new OrderKindRow.StageRow(new Bilingual(names[0], names[1]), offers);
    }

    public void storeLimit() throws IOException {
        if (from == null) {
            throw Refusal.invalid("order.refusal.limitTooEarly");
        }
        catalogue.limit(kind, new OrderKindRow.LimitRow(from, amount, dayUnit, clause.strip()));
        back();
    }

    private static void back() throws IOException {
        Say.done("order.catalogue.done");
        Faces.redirect(Faces.getRequestContextPath() + "/sales/catalogue");
    }

    public OrderFamily[] getFamilies() {
        return OrderFamily.values();
    }

    public DayUnit[] getDayUnits() {
        return DayUnit.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getChinese() {
        return chinese;
    }

    public void setChinese(String chinese) {
        this.chinese = chinese;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public OrderFamily getFamily() {
        return family;
    }

    public void setFamily(OrderFamily family) {
        this.family = family;
    }

    public String getStages() {
        return stages;
    }

    public void setStages(String stages) {
        this.stages = stages;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public int getAmount() {
        return amount;
    }

    public void setAmount(int amount) {
        this.amount = amount;
    }

    public DayUnit getDayUnit() {
        return dayUnit;
    }

    public void setDayUnit(DayUnit dayUnit) {
        this.dayUnit = dayUnit;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }
}
