create trigger customer_event_append_only before update, delete on customer_event
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';

create trigger customer_touch_append_only before update, delete on customer_touch
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
