-- A filed record and a notice's number are written once.
create trigger rectification_notice_append_only before update, delete on rectification_notice
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
create trigger archive_record_append_only before update, delete on archive_record
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
create trigger archive_part_append_only before update, delete on archive_part
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
create trigger archive_person_append_only before update, delete on archive_person
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
create trigger archive_clause_append_only before update, delete on archive_clause
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
create trigger stored_file_unchanged before update on stored_file
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
create trigger stored_file_piece_unchanged before update on stored_file_piece
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
