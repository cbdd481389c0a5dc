create function competitor_event_refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'competitor_event is append-only'; end $$;

create trigger competitor_event_append_only before update or delete on competitor_event
    for each row execute function competitor_event_refuse_change();

create trigger competitor_event_no_truncate before truncate on competitor_event
    for each statement execute function competitor_event_refuse_change();
