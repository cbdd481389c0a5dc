create trigger competitor_event_append_only before update, delete on competitor_event
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
