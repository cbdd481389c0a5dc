package io.gridkeeper.integration.province;

import io.gridkeeper.foundation.outbox.Claim;
import io.gridkeeper.foundation.outbox.Message;
import io.gridkeeper.foundation.outbox.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Makes a claim into the body of a request: rows, JSON array, cipher, base64, envelope. Pure but for the pictures. */
final class PageMaker {

    private static final byte[] OPEN = {'['};
    private static final byte[] COMMA = {','};
    private static final byte[] CLOSE = {']'};

    private final PlatformProfile profile;
    private final RowMapper mapper;
    private final byte[] secret;

    PageMaker(PlatformProfile profile, RowMapper mapper, String key) {
        this.profile = profile;
        this.mapper = mapper;
        this.secret = profile.cipher().secret(key);
    }

    Page make(Claim claim) {
        return profile.table(claim.kind()).map(table -> make(claim, table)).orElseGet(() -> notTaken(claim));
    }

    private Page make(Claim claim, PlatformProfile.Table table) {
        ByteArrayOutputStream array = new ByteArrayOutputStream(claim.messages().size() * 1024);
        Map<String, Long> rows = new LinkedHashMap<>();
        Map<Long, Reason> unmappable = new LinkedHashMap<>();
        Set<Long> putBack = new HashSet<>();
        for (Message message : claim.messages()) {
            if (array.size() > profile.longestRequest()) {
                putBack.add(message.entry());
                continue;
            }
            switch (mapper.map(table, message)) {
                case RowMapper.Mapped.Row row -> {
                    array.writeBytes(rows.isEmpty() ? OPEN : COMMA);
                    array.writeBytes(row.fields().toString().getBytes(StandardCharsets.UTF_8));
                    rows.put(row.fields().path(table.id()).asText(), message.entry());
                }
                case RowMapper.Mapped.Misfit misfit -> unmappable.put(message.entry(), misfit.reason());
            }
        }
        array.writeBytes(CLOSE);
        return new Page(
                claim, table.path(), rows.isEmpty() ? "" : sealed(array.toByteArray()), rows, unmappable, putBack);
    }

    private String sealed(byte[] array) {
        String datas = Base64.getEncoder().encodeToString(profile.cipher().seal(secret, array));
        return "{\"" + profile.envelope() + "\":\"" + datas + "\"}";
    }

    private static Page notTaken(Claim claim) {
        Map<Long, Reason> all = new LinkedHashMap<>();
        claim.messages()
                .forEach(message -> all.put(message.entry(), Reason.of("outbox.reason.kindNotTaken", claim.kind())));
        return new Page(claim, "", "", Map.of(), all, Set.of());
    }
}
