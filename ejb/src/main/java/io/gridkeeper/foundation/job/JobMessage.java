package io.gridkeeper.foundation.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a job says: a message key with its arguments, kept so that everybody reads it in his own language.
 *
 * @param args texts and numbers; numbers are written as the reader's language does
 * @param clause that made a refusal
 */
public record JobMessage(
        String key, List<Object> args, @Nullable String clause) {

    private static final int LONGEST_ARGS = 4000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Object>> LIST = new TypeReference<>() {};

    public JobMessage {
        args = args.stream()
                .map(arg -> arg instanceof Number ? arg : String.valueOf(arg))
                .toList();
    }

    public static JobMessage of(String key, Object... args) {
        return new JobMessage(key, List.of(args), null);
    }

    static JobMessage of(Refusal refusal) {
        return new JobMessage(refusal.key(), refusal.args(), refusal.clause().orElse(null));
    }

    static @Nullable JobMessage stored(@Nullable String key, @Nullable String args, @Nullable String clause) {
        if (key == null) {
            return null;
        }
        try {
            return new JobMessage(key, args == null ? List.of() : JSON.readValue(args, LIST), clause);
        } catch (JsonProcessingException unreadable) {
            return new JobMessage(key, List.of(), clause);
        }
    }

    public String in(Messages messages) {
        return messages.text(key, args.toArray());
    }

    /** The arguments as they are stored; too many of them are left out rather than cut in the middle. */
    String storedArgs() {
        try {
            var text = JSON.writeValueAsString(args);
            return text.length() <= LONGEST_ARGS ? text : "[]";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
