package io.gridkeeper.marketing.customer;

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
class SalesChannelEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_channel_event_seq")
    @SequenceGenerator(name = "sales_channel_event_seq", sequenceName = "sales_channel_event_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "channel_id", updatable = false)
    private long channelId;

    @Column(name = "happened_at", updatable = false)
    private Instant at;

    @Column(name = "on_day", updatable = false)
    private LocalDate day;

    @Column(name = "person_id", updatable = false)
    private @Nullable Long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", updatable = false)
    private ChannelAct act;

    @Column(updatable = false)
    private @Nullable String note;

    @SuppressWarnings("NullAway")
    protected SalesChannelEvent() {}

    SalesChannelEvent(long channelId, ChannelAct act, @Nullable String note, @Nullable Long personId, Instant at) {
        this.channelId = channelId;
        this.act = act;
        this.note = note;
        this.personId = personId;
        this.at = at;
        this.day = CompanyClock.dayOf(at);
    }

    @Nullable
    Long personId() {
        return personId;
    }

    ChannelView.EventRow row(@Nullable String who) {
        return new ChannelView.EventRow(at, who, act, note);
    }
}
