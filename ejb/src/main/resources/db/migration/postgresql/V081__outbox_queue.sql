-- The open messages only: claiming stays as fast with a million acknowledged ones behind it.
create index delivery_pending on delivery (platform, entry_id) where state = 'PENDING';
create index delivery_pending_kind on delivery (platform, kind, entry_id) where state = 'PENDING';
create index delivery_claimed on delivery (platform, claimed_until) where state = 'CLAIMED';
create index delivery_set_aside on delivery (platform, entry_id) where state = 'SET_ASIDE';
create index delivery_waiting_record on delivery (platform, record_key) where state = 'WAITING';
create index delivery_waiting_parent on delivery (platform, parent_key) where state = 'WAITING';

-- Rows come and go all day: vacuum early, before the dead ones slow the claims.
alter table delivery set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000, fillfactor = 80);

create function delivery_history_is_append_only() returns trigger language plpgsql as
$$ begin raise exception 'this table is append-only'; end $$;

create trigger delivery_call_append_only before update or delete or truncate on delivery_call
    for each statement execute function delivery_history_is_append_only();
create trigger delivery_attempt_append_only before update or delete or truncate on delivery_attempt
    for each statement execute function delivery_history_is_append_only();
