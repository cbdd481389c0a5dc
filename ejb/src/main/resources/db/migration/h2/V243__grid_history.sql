create trigger sales_grid_event_append_only before update, delete on sales_grid_event
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';

create trigger technical_plan_append_only before update, delete on technical_plan
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
