create function risk_refuse_change() returns trigger language plpgsql as
$$ begin raise exception '% is append-only', tg_table_name; end $$;

create trigger risk_assessment_append_only before update or delete on risk_assessment
    for each row execute function risk_refuse_change();
create trigger risk_assessment_no_truncate before truncate on risk_assessment
    for each statement execute function risk_refuse_change();
create trigger risk_history_append_only before update or delete on risk_history
    for each row execute function risk_refuse_change();
create trigger risk_history_no_truncate before truncate on risk_history
    for each statement execute function risk_refuse_change();
create trigger risk_reassessment_call_append_only before update or delete on risk_reassessment_call
    for each row execute function risk_refuse_change();
create trigger risk_reassessment_call_no_truncate before truncate on risk_reassessment_call
    for each statement execute function risk_refuse_change();
