create function project_event_refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'project_event is append-only'; end $$;

create trigger project_event_append_only before update or delete on project_event
    for each row execute function project_event_refuse_change();

create trigger project_event_no_truncate before truncate on project_event
    for each statement execute function project_event_refuse_change();
