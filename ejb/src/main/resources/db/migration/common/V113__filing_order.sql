-- What comes closed from an old ledger is filed after what people close today.
alter table filing_task add column bulk boolean default false not null;
drop index filing_task_due;
create index filing_task_due on filing_task (state, bulk, not_before, id);
