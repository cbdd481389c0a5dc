-- H2 has no partial indexes: the state leads instead.
create index delivery_state on delivery (state, platform, entry_id);
create index delivery_state_record on delivery (state, platform, record_key);
create index delivery_state_parent on delivery (state, platform, parent_key);

create trigger delivery_call_append_only before update, delete on delivery_call
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
create trigger delivery_attempt_append_only before update, delete on delivery_attempt
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
