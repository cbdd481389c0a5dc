-- What came through an agency channel, on the channel's page.
create index sales_order_of_channel on sales_order (channel_number, id);

-- Whoever holds this row plans maintenance; of two nodes the second finds the day done.
create table upkeep_clock (
    id integer primary key,
    planned_on date
);

insert into upkeep_clock (id, planned_on) values (1, null);

-- A technical plan says why, what with, when, at what cost and how nobody is harmed; older plans have their text only.
alter table technical_plan add column purpose varchar(1000);
alter table technical_plan add column materials varchar(1000);
alter table technical_plan add column safeguards varchar(1000);
alter table technical_plan add column begins_on date;
alter table technical_plan add column ends_on date;
alter table technical_plan add column cost bigint;
alter table technical_plan add constraint technical_plan_days check (ends_on is null or ends_on >= begins_on);
alter table technical_plan add constraint technical_plan_cost check (cost is null or cost >= 0);

-- Drawings and tables of a plan.
create sequence technical_plan_file_seq increment by 50;

create table technical_plan_file (
    id bigint primary key,
    project_id bigint not null,
    plan_version integer not null,
    file_id bigint not null,
    attached_at timestamp with time zone not null,
    attached_by varchar(100) not null,
    constraint technical_plan_file_once unique (file_id),
    constraint technical_plan_file_project foreign key (project_id) references network_project (id),
    constraint technical_plan_file_file foreign key (file_id) references stored_file (id)
);

create index technical_plan_file_of on technical_plan_file (project_id, plan_version, id);
