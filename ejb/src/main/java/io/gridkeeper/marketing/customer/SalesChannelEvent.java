package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.audit.HistoryLine;
import io.gridkeeper.foundation.kernel.CompanyClock;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a channel's history. */
@Entity
@Table(name = "sales_channel_event")
class SalesChannelEvent extends HistoryLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_channel_event_seq")
    @SequenceGenerator(name = "sales_channel_event_seq", sequenceName = "sales_channel_event_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "channel_id", updatable = false)
    private long channelId;

    @Column(name = "on_day", updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", updatable = false)
    private ChannelAct act;

    @SuppressWarnings("NullAway")
    protected SalesChannelEvent() {}

    SalesChannelEvent(long channelId, ChannelAct act, @Nullable String note, @Nullable Long personId, Instant at) {
        super(personId, at, note);
        this.channelId = channelId;
        this.act = act;
        this.day = CompanyClock.dayOf(at);
    }

    ChannelView.EventRow row(@Nullable String who) {
        return new ChannelView.EventRow(at(), who, act, note());
    }
}
