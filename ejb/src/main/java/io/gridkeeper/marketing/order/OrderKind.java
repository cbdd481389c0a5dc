package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Bilingual;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** A kind of orders with its stages, as the company has defined it. */
@Entity
@Table(name = "order_kind")
class OrderKind {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private OrderFamily family;

    @Column(name = "name_zh")
    private String chineseName;

    @Column(name = "name_en")
    private String englishName;

    private boolean active;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "order_stage", joinColumns = @JoinColumn(name = "kind_code"))
    @OrderBy("position")
    private List<Stage> stages = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected OrderKind() {}

    @SuppressWarnings("NullAway")
    OrderKind(OrderKindRow row) {
        this.code = row.code();
        this.family = row.family();
        describe(row);
    }

    /** The family stays: orders of the kind live by it. */
    final void describe(OrderKindRow row) {
        chineseName = row.name().chinese();
        englishName = row.name().english();
        active = row.active();
        stages.clear();
        for (int i = 0; i < row.stages().size(); i++) {
            stages.add(new Stage(i + 1, row.stages().get(i)));
        }
    }

    String code() {
        return code;
    }

    OrderFamily family() {
        return family;
    }

    boolean isActive() {
        return active;
    }

    int lastStage() {
        return stages.size();
    }

    boolean offers(int position) {
        return stages.get(position - 1).offers;
    }

    OrderKindRow row(List<OrderKindRow.LimitRow> limits) {
        return new OrderKindRow(
                code,
                family,
                new Bilingual(chineseName, englishName),
                stages.stream().map(Stage::row).toList(),
                active,
                limits);
    }

    /** A stage of a kind. */
    @Embeddable
    static class Stage {

        @Column(name = "position")
        private int position;

        @Column(name = "name_zh")
        private String chineseName;

        @Column(name = "name_en")
        private String englishName;

        private boolean offers;

        @SuppressWarnings("NullAway")
        protected Stage() {}

        Stage(int position, OrderKindRow.StageRow row) {
            this.position = position;
            this.chineseName = row.name().chinese();
            this.englishName = row.name().english();
            this.offers = row.offers();
        }

        OrderKindRow.StageRow row() {
            return new OrderKindRow.StageRow(new Bilingual(chineseName, englishName), offers);
        }
    }
}
