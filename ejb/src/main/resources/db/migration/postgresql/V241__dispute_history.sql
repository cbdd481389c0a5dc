create function dispute_event_refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'dispute_event is append-only'; end $$;

create trigger dispute_event_append_only before update or delete on dispute_event
    for each row execute function dispute_event_refuse_change();

create trigger dispute_event_no_truncate before truncate on dispute_event
    for each statement execute function dispute_event_refuse_change();
