create trigger hazard_event_append_only before update, delete on hazard_event
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
