package io.gridkeeper.foundation.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes messages: the entry, and a delivery for each active platform that knows whether it may leave at once. */
@Dependent
class OutboxTable {

    private static final String ADD_ENTRY = """
        insert into outbox_entry (id, kind, record_key, parent_key, grid_id, payload, number, title, trace_id,
                                  created_at)
        values (nextval('outbox_entry_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private static final String FAN_OUT = """
        insert into delivery (entry_id, platform, kind, record_key, parent_key, ordinal, state, attempts, strikes,
                              not_before)
        select e.id, p.code, e.kind, e.record_key, e.parent_key,
               1 + coalesce((select max(d.ordinal) from delivery d
                             where d.record_key = e.record_key and d.kind = e.kind and d.platform = p.code), 0),
               case when (select 1 from delivery d
                          where d.record_key = e.record_key and d.kind = e.kind and d.platform = p.code
                            and d.state not in ('ACKNOWLEDGED', 'SKIPPED') limit 1) is not null
                      or e.parent_key is not null
                         and (select 1 from delivery d
                              where d.record_key = e.parent_key and d.platform = p.code
                                and d.state = 'ACKNOWLEDGED' limit 1) is null
                    then 'WAITING' else 'PENDING' end,
               0, 0, e.created_at
        from outbox_entry e, delivery_platform p
        where e.id = ? and p.active\
        """;

    private final Database database;

    @Inject
    OutboxTable(Database database) {
        this.database = database;
    }

    void add(OutboxEntry entry, @Nullable String traceId, Instant now) {
        Heading heading = Heading.of(entry.payloadJson());
        long id = database.insert(
                ADD_ENTRY,
                entry.kind(),
                entry.recordKey(),
                entry.parentKey(),
                entry.gridId(),
                entry.payloadJson(),
                heading.number(),
                heading.title(),
                traceId,
                now);
        database.update(FAN_OUT, id);
    }
}
