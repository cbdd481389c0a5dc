-- The takeover is a job: its remarks are the job's file.
alter table takeover_draft drop column annotated_id;
alter table takeover_draft add column job_id bigint;
create index takeover_draft_job on takeover_draft (job_id);
