package io.gridkeeper.system;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

/** The access token of a person of the demonstration company, as if made on the person's own page a moment ago. */
public final class PersonalToken {

    private static final String MAKE = """
        insert into access_token (id, account_id, label, digest, hint, created_at, expires_at, version)
        select nextval('access_token_seq') * 50 + 1000000, a.id, 'system test', ?, 'gk_test',
               current_timestamp, current_timestamp + interval '1' day, 0
        from account a where a.login = ?
        """;

    private PersonalToken() {}

    /** A value for the header {@code Authorization}. */
    public static String of(Server server, String login) {
        String secret = "gk_" + UUID.randomUUID();
        try (var connection = server.database().connect();
                var insert = connection.prepareStatement(MAKE)) {
            insert.setString(1, digest(secret));
            insert.setString(2, login);
            if (insert.executeUpdate() != 1) {
                throw new IllegalArgumentException("No account " + login);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return "Bearer " + secret;
    }

    private static String digest(String secret) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
