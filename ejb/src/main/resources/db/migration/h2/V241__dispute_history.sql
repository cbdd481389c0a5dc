create trigger dispute_event_append_only before update, delete on dispute_event
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
