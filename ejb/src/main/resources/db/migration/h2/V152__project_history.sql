create trigger project_event_append_only before update, delete on project_event
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
