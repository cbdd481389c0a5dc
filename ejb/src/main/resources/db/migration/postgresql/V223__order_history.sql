create function order_event_refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'order_event is append-only'; end $$;

create trigger order_event_append_only before update or delete on order_event
    for each row execute function order_event_refuse_change();

create trigger order_event_no_truncate before truncate on order_event
    for each statement execute function order_event_refuse_change();
