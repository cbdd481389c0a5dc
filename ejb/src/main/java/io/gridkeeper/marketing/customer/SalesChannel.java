package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An agency through which customers are reached. Life: opened, on somebody's list, supervised, closed. */
@Entity
@Table(name = "sales_channel")
class SalesChannel {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_channel_seq")
    @SequenceGenerator(name = "sales_channel_seq", sequenceName = "sales_channel_seq", allocationSize = 50)
    private @Nullable Long id;

    private String number;
    private String name;

    @Column(name = "line_of_trade")
    private @Nullable String trade;

    @Column(name = "grid_id")
    private long gridId;

    @Column(name = "owner_id")
    private @Nullable Long ownerId;

    @Column(name = "contract_number")
    private @Nullable String contractNumber;

    @Column(name = "contract_until")
    private @Nullable LocalDate contractUntil;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "supervised_on")
    private @Nullable LocalDate supervisedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected SalesChannel() {}

    SalesChannel(String number, OpenChannel order, LocalDate day) {
        this.number = number;
        this.name = order.name();
        this.trade = order.trade();
        this.gridId = order.gridId();
        this.ownerId = order.ownerId();
        this.contractNumber = order.contractNumber();
        this.contractUntil = order.contractUntil();
        this.openedOn = day;
    }

    void putOnListOf(@Nullable Long person) {
        mustBeOpen();
        ownerId = person;
    }

    void supervised(LocalDate day) {
        mustBeOpen();
        supervisedOn = day;
    }

    void close(LocalDate day) {
        mustBeOpen();
        closedOn = day;
    }

    private void mustBeOpen() {
        if (closedOn != null) {
            throw Refusal.conflict("customer.refusal.channelClosed");
        }
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String number() {
        return number;
    }

    long gridId() {
        return gridId;
    }

    @Nullable
    Long ownerId() {
        return ownerId;
    }
}
