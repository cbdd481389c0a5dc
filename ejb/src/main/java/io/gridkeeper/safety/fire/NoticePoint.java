package io.gridkeeper.safety.fire;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One point of a notice.
 *
 * @param hazardNumber under which it is pursued
 * @param done found in order at the re-check
 */
@Embeddable
public record NoticePoint(
        @Column(name = "text", length = 700, nullable = false)
        String text,

        @Column(name = "hazard_number", length = 20) @Nullable
        String hazardNumber,

        @Column(name = "done", nullable = false) boolean done) {

    NoticePoint judged(boolean inOrder) {
        return new NoticePoint(text, hazardNumber, inOrder);
    }
}
