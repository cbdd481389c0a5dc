package io.gridkeeper.duty.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A confidential file to be opened.
 *
 * @param subjectId the person it is about; null for somebody outside the company
 * @param purpose why it is kept, which must be said
 * @param score of an assessment
 * @param readers the ids of the officers who read it beside who opens it
 */
public record OpenCase(
        CaseKind kind,
        String subject,
        @Nullable Long subjectId,
        String purpose,
        String text,
        @Nullable Integer score,
        List<Long> readers) {

    public OpenCase {
        subject = Typed.required(subject, 100, "subject");
        purpose = Typed.required(purpose, 300, "purpose");
        text = Typed.required(text, 2000, "text");
        readers = List.copyOf(readers);
    }
}
