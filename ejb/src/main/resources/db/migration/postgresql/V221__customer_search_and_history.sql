-- Full text by the words the application writes, as for hazards.
create index customer_words on customer using gin (string_to_array(search_words, ' '));

-- Whoever is on nobody's list is few among many.
create index customer_unlisted on customer (grid_id, name, id) where owner_id is null;

-- Contracts with others that run out are asked for by the day.
create index customer_contract_end on customer (grid_id, contract_end) where contract_end is not null;

create function customer_refuse_change() returns trigger language plpgsql as
$$ begin raise exception '% is append-only', tg_table_name; end $$;

create trigger customer_event_append_only before update or delete on customer_event
    for each row execute function customer_refuse_change();

create trigger customer_event_no_truncate before truncate on customer_event
    for each statement execute function customer_refuse_change();

create trigger customer_touch_append_only before update or delete on customer_touch
    for each row execute function customer_refuse_change();

create trigger customer_touch_no_truncate before truncate on customer_touch
    for each statement execute function customer_refuse_change();

-- Numbers per class are read from the index alone.
create index customer_numbers on customer (grid_id, customer_class) where lost_on is null;
