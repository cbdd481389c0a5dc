create function dunning_record_refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'dunning_record is append-only'; end $$;

create trigger dunning_record_append_only before update or delete on dunning_record
    for each row execute function dunning_record_refuse_change();

create trigger dunning_record_no_truncate before truncate on dunning_record
    for each statement execute function dunning_record_refuse_change();
