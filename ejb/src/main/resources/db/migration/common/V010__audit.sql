-- What was done, by whom, from where: rows are added and never changed (V011 adds the triggers that see to it).
create sequence audit_entry_seq increment by 50;

create table audit_entry (
    id bigint primary key,
    recorded_at timestamp with time zone not null,
    actor varchar(100) not null,
    address varchar(60),
    trace_id varchar(64),
    subject_kind varchar(40) not null,
    subject_id bigint not null,
    action varchar(60) not null,
    clause varchar(40),
    before_state varchar(20000),
    after_state varchar(20000)
);

create index audit_entry_subject on audit_entry (subject_kind, subject_id, id);
create index audit_entry_actor on audit_entry (actor, id);
