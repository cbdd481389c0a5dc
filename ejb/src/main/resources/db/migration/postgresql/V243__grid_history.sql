create function sales_grid_event_refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'sales_grid_event is append-only'; end $$;

create trigger sales_grid_event_append_only before update or delete on sales_grid_event
    for each row execute function sales_grid_event_refuse_change();

create trigger sales_grid_event_no_truncate before truncate on sales_grid_event
    for each statement execute function sales_grid_event_refuse_change();

create function technical_plan_refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'technical_plan is append-only'; end $$;

create trigger technical_plan_append_only before update or delete on technical_plan
    for each row execute function technical_plan_refuse_change();

create trigger technical_plan_no_truncate before truncate on technical_plan
    for each statement execute function technical_plan_refuse_change();

