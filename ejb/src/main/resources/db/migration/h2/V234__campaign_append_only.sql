create trigger campaign_event_append_only before update, delete on campaign_event
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
