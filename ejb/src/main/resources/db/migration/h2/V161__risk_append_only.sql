create trigger risk_assessment_append_only before update, delete on risk_assessment
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
create trigger risk_history_append_only before update, delete on risk_history
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
create trigger risk_reassessment_call_append_only before update, delete on risk_reassessment_call
    for each row call 'io.gridkeeper.foundation.audit.AppendOnlyTrigger';
