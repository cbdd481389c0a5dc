package io.gridkeeper.foundation.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One thing told to one person; unread until the person opens it. */
@Entity
@Table(name = "notice")
class Notice {

    private static final String SEPARATOR = "\u001f";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "message_key")
    private String messageKey;

    private String arguments;
    private String link;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Notice() {}

    Notice(long personId, String messageKey, List<String> arguments, String link, Instant toldAt) {
        this.personId = personId;
        this.messageKey = messageKey;
        this.arguments = String.join(SEPARATOR, arguments);
        this.link = link;
        this.toldAt = toldAt;
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    boolean isFor(@Nullable Long person) {
        return person != null && personId == person;
    }

    NoticeRow row() {
        var args = arguments.isEmpty() ? List.<String>of() : List.of(arguments.split(SEPARATOR, -1));
        return new NoticeRow(Objects.requireNonNull(id), messageKey, args, link, toldAt, readAt != null);
    }
}
