-- A filed record and a notice's number are written once.
create function archive_refuse_change() returns trigger language plpgsql as
$$ begin raise exception '% is append-only', tg_table_name; end $$;

create trigger rectification_notice_append_only before update or delete on rectification_notice
    for each row execute function archive_refuse_change();
create trigger rectification_notice_no_truncate before truncate on rectification_notice
    for each statement execute function archive_refuse_change();
create trigger archive_record_append_only before update or delete on archive_record
    for each row execute function archive_refuse_change();
create trigger archive_record_no_truncate before truncate on archive_record
    for each statement execute function archive_refuse_change();
create trigger archive_part_append_only before update or delete on archive_part
    for each row execute function archive_refuse_change();
create trigger archive_part_no_truncate before truncate on archive_part
    for each statement execute function archive_refuse_change();
create trigger archive_person_append_only before update or delete on archive_person
    for each row execute function archive_refuse_change();
create trigger archive_person_no_truncate before truncate on archive_person
    for each statement execute function archive_refuse_change();
create trigger archive_clause_append_only before update or delete on archive_clause
    for each row execute function archive_refuse_change();
create trigger archive_clause_no_truncate before truncate on archive_clause
    for each statement execute function archive_refuse_change();
create trigger stored_file_unchanged before update on stored_file
    for each row execute function archive_refuse_change();
create trigger stored_file_piece_unchanged before update on stored_file_piece
    for each row execute function archive_refuse_change();

-- Pieces of a filed file cannot go while the record holds the file.
create function stored_file_piece_refuse_loss() returns trigger language plpgsql as
$$ begin
    if exists (select 1 from archive_part where file_id = old.file_id) then
        raise exception 'file % belongs to a filed record', old.file_id;
    end if;
    return old;
end $$;
create trigger stored_file_piece_kept before delete on stored_file_piece
    for each row execute function stored_file_piece_refuse_loss();

create index archive_record_words on archive_record using gin (string_to_array(search_words, ' '));
