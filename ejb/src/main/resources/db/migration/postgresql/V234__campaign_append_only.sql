create function campaign_event_refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'campaign_event is append-only'; end $$;

create trigger campaign_event_append_only before update or delete on campaign_event
    for each row execute function campaign_event_refuse_change();

create trigger campaign_event_no_truncate before truncate on campaign_event
    for each statement execute function campaign_event_refuse_change();
