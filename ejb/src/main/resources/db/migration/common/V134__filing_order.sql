-- What comes closed from an old ledger is filed after what people close today.
alter table filing_task add column bulk boolean default false not null;
drop index filing_task_due;
create index filing_task_due on filing_task (state, bulk, not_before, id);

-- A filter with every choice and a long text is a long address.
alter table job alter column back_to set data type varchar(2000);
alter table job alter column result_link set data type varchar(2000);
