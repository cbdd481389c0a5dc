package io.gridkeeper.foundation.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request somebody sent with a key, and its answer once there is one. */
@Entity
@Table(name = "sent_request")
class SentRequest {

    @Id
    @Column(name = "request_key", length = 140, updatable = false)
    private String key;

    @Column(name = "fingerprint", length = 64, nullable = false, updatable = false)
    private String fingerprint;

    @Column(name = "sent_at", nullable = false, updatable = false)
    private Instant sentAt;

    @Column(name = "status", nullable = false)
    private int status;

    @Column(name = "location", length = 1000)
    private @Nullable String location;

    @Column(name = "media_type", length = 200)
    private @Nullable String mediaType;

    @Column(name = "body", length = 100000)
    private @Nullable String text;

    @SuppressWarnings("NullAway.Init")
    protected SentRequest() {}

    SentRequest(String key, String fingerprint, Instant sentAt) {
        this.key = key;
        this.fingerprint = fingerprint;
        this.sentAt = sentAt;
    }

    boolean isSame(String other) {
        return fingerprint.equals(other);
    }

    void answer(Answer answer) {
        status = answer.status();
        location = answer.location();
        mediaType = answer.mediaType();
        text = answer.text();
    }

    Answer answeredAgain() {
        return new Answer(status, location, mediaType, text, true);
    }
}
