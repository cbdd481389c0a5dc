package io.gridkeeper.foundation.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A broken precondition: the one exception the business throws at people. It rolls the transaction back, so nothing is
 * left half-done, and carries a message key with arguments instead of a text, and the clause that made the refusal.
 */
@ApplicationException(rollback = true)
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of "no" it is; the REST API maps it to a status code. */
    public enum Kind {
        INVALID,
        NOT_FOUND,
        FORBIDDEN,
        CONFLICT,
        TOO_LARGE
    }

    private final Kind kind;
    private final String key;
    private final transient List<Object> args;
    private final @Nullable String clause;

    private Refusal(Kind kind, String key, List<Object> args, @Nullable String clause) {
        super(key + args);
        this.kind = kind;
        this.key = key;
        this.args = args;
        this.clause = clause;
    }

    /** The input or the state of the matter does not allow it. */
    public static Refusal invalid(String key, Object... args) {
        return new Refusal(Kind.INVALID, key, List.of(args), null);
    }

    /** It does not exist, or lies outside the caller's grids: the two are never told apart. */
    public static Refusal notFound(String key, Object... args) {
        return new Refusal(Kind.NOT_FOUND, key, List.of(args), null);
    }

    /** The caller sees the matter but may not do this to it. */
    public static Refusal forbidden(String key, Object... args) {
        return new Refusal(Kind.FORBIDDEN, key, List.of(args), null);
    }

    /** Somebody else was faster, or it exists already. */
    public static Refusal conflict(String key, Object... args) {
        return new Refusal(Kind.CONFLICT, key, List.of(args), null);
    }

    /** More bytes, rows or pixels than allowed. */
    public static Refusal tooLarge(String key, Object... args) {
        return new Refusal(Kind.TOO_LARGE, key, List.of(args), null);
    }

    /** The same refusal, naming the clause that made it. */
    public Refusal citing(String clauseId) {
        return new Refusal(kind, key, args, clauseId);
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public List<Object> args() {
        return args;
    }

    public Optional<String> clause() {
        return Optional.ofNullable(clause);
    }
}
