package io.gridkeeper.duty.casefile;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A confidential file to be opened.
 *
 * @param subjectId the person it is about; null for somebody outside the company
 * @param topic of a special need or a sensitive change, which must name one; null for all else
 * @param gridId the grid it belongs to; null for none
 * @param purpose why it is kept, which must be said
 * @param text what it says; only somebody marked as of a special group needs none
 * @param score of an assessment
 * @param readers the ids of the officers who read it beside who opens it
 */
public record OpenCase(
        CaseKind kind,
        @Nullable CaseTopic topic,
        @Nullable Long gridId,
        String subject,
        @Nullable Long subjectId,
        String purpose,
        @Nullable String text,
        @Nullable Integer score,
        List<Long> readers) {

    public OpenCase {
        subject = Typed.required(subject, 100, "casefile.missing.subject");
        purpose = Typed.required(purpose, 300, "casefile.missing.purpose");
        text = kind == CaseKind.SPECIAL_NEED
                ? Typed.optional(text, 2000)
                : Typed.required(text, 2000, "casefile.missing.text");
        boolean wanted = kind == CaseKind.SPECIAL_NEED || kind == CaseKind.SENSITIVE_CHANGE;
        if (topic == null ? wanted : topic.kind() != kind) {
            throw Refusal.invalid("casefile.refusal.topic").citing(kind.clause());
        }
        readers = List.copyOf(readers);
    }
}
