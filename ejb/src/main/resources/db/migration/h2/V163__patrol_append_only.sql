create trigger check_record_append_only before update, delete on check_record
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
