create trigger order_event_append_only before update, delete on order_event
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
