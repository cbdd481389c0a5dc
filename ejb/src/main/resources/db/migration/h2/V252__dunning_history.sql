create trigger dunning_record_append_only before update, delete on dunning_record
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
