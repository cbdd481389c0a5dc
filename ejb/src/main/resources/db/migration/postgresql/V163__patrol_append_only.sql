create trigger check_record_append_only before update or delete on check_record
    for each row execute function risk_refuse_change();
create trigger check_record_no_truncate before truncate on check_record
    for each statement execute function risk_refuse_change();
