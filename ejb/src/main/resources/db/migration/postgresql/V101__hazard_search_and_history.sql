-- Full text by the words the application writes: two-character Chinese words are words of their own, which trigrams
-- would not find. Statistics on the array's elements tell the planner which words are rare.
create index hazard_words on hazard using gin (string_to_array(search_words, ' '));

create function hazard_event_refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'hazard_event is append-only'; end $$;

create trigger hazard_event_append_only before update or delete on hazard_event
    for each row execute function hazard_event_refuse_change();

create trigger hazard_event_no_truncate before truncate on hazard_event
    for each statement execute function hazard_event_refuse_change();
