package io.gridkeeper.marketing.pay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is proposed for one person, with every number it is worked out from. Written once with its proposal. */
@Entity
@Table(name = "pay_line")
class PayLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pay_line_seq")
    @SequenceGenerator(name = "pay_line_seq", sequenceName = "pay_line_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "proposal_id", updatable = false)
    private long proposalId;

    @Column(name = "grid_id", updatable = false)
    private long gridId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PayRole role;

    @Column(updatable = false)
    private long target;

    @Column(updatable = false)
    private long done;

    @Column(updatable = false)
    private BigDecimal reached;

    @Column(updatable = false)
    private long base;

    @Column(name = "pays_percent", updatable = false)
    private int paysPercent;

    @Column(name = "area_percent", updatable = false)
    private int areaPercent;

    @Column(name = "team_percent", updatable = false)
    private int teamPercent;

    @Column(updatable = false)
    private @Nullable BigDecimal score;

    @Column(updatable = false)
    private long amount;

    @SuppressWarnings("NullAway")
    protected PayLine() {}

    PayLine(long proposalId, PayInput input, SchemeRow scheme) {
        var numbers = PayCalculation.numbers(input, scheme);
        this.proposalId = proposalId;
        this.gridId = input.gridId();
        this.personId = input.personId();
        this.name = input.name();
        this.role = input.role();
        this.target = input.target();
        this.done = input.done();
        this.reached = PayCalculation.reached(input.target(), input.done());
        this.base = numbers.base();
        this.paysPercent = numbers.paysPercent();
        this.areaPercent = numbers.areaPercent();
        this.teamPercent = numbers.teamPercent();
        this.score = numbers.score();
        this.amount = PayCalculation.amount(numbers);
    }

    PayLineRow row(String gridName) {
        return new PayLineRow(
                gridId,
                gridName,
                personId,
                name,
                role,
                target,
                done,
                reached,
                PayCalculation.steps(new PayNumbers(base, paysPercent, areaPercent, teamPercent, score)),
                amount);
    }

    long gridId() {
        return gridId;
    }
}
