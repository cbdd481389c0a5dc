-- Checks. A plan is what a measure's cycle makes: platforms know it as the check task; what is due once is a task here.
create sequence check_plan_seq increment by 50;
create sequence check_task_seq increment by 50;
create sequence check_record_seq increment by 50;
create sequence check_photo_seq increment by 50;

create table check_plan (
    id bigint primary key,
    version bigint not null,
    uuid varchar(36) not null,
    measure_id bigint not null,
    measure_uuid varchar(36) not null,
    event_id bigint not null,
    event_name varchar(500) not null,
    point_code varchar(36) not null,
    point_name varchar(200) not null,
    grid_id bigint not null,
    place_id bigint,
    person_id bigint not null,
    content varchar(1000) not null,
    cycle_length integer not null,
    cycle_unit varchar(8) not null,
    cycle_days varchar(12) not null,
    cycle_starts_on date not null,
    cycle_from time,
    cycle_to time,
    work_type varchar(12) not null,
    task_number integer,
    created_at timestamp with time zone not null,
    planned_until timestamp with time zone not null,
    ended_on date,
    constraint check_plan_uuid_once unique (uuid),
    constraint check_plan_measure_once unique (measure_id),
    constraint check_plan_measure foreign key (measure_id) references control_measure (id),
    constraint check_plan_grid foreign key (grid_id) references grid (id),
    constraint check_plan_person foreign key (person_id) references person (id)
);

create index check_plan_behind on check_plan (planned_until, id);
create index check_plan_of_grid on check_plan (grid_id, id);

create table check_task (
    id bigint primary key,
    version bigint not null,
    plan_id bigint not null,
    grid_id bigint not null,
    person_id bigint not null,
    opens_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    provisional boolean not null,
    state varchar(8) not null,
    constraint check_task_once unique (plan_id, opens_at),
    constraint check_task_plan foreign key (plan_id) references check_plan (id),
    constraint check_task_person foreign key (person_id) references person (id),
    constraint check_task_state_known check (state in ('OPEN', 'DONE', 'MISSED')),
    constraint check_task_due_later check (due_at > opens_at)
);

create index check_task_of_person on check_task (person_id, state, due_at, id);
create index check_task_due on check_task (state, due_at, id);
create index check_task_of_grid on check_task (grid_id, due_at, id);

create table check_record (
    id bigint primary key,
    uuid varchar(36) not null,
    task_id bigint not null,
    plan_id bigint not null,
    grid_id bigint not null,
    place_id bigint,
    person_id bigint not null,
    checked_at timestamp with time zone not null,
    result varchar(16) not null,
    note varchar(1000),
    device varchar(64) not null,
    late boolean not null,
    hazard_number varchar(20),
    constraint check_record_uuid_once unique (uuid),
    constraint check_record_task_once unique (task_id),
    constraint check_record_task foreign key (task_id) references check_task (id),
    constraint check_record_plan foreign key (plan_id) references check_plan (id),
    constraint check_record_person foreign key (person_id) references person (id),
    constraint check_record_result_known check (result in ('NORMAL', 'HAZARD_FOUND', 'NOT_CHECKED', 'OTHER')),
    constraint check_record_hazard check ((result = 'HAZARD_FOUND') = (hazard_number is not null)),
    constraint check_record_says_why check (result not in ('NOT_CHECKED', 'OTHER') or note is not null)
);

create index check_record_of_grid on check_record (grid_id, checked_at, id);
create index check_record_of_place on check_record (place_id, checked_at);
create index check_record_of_plan on check_record (plan_id, id);

create table check_photo (
    id bigint primary key,
    version bigint not null,
    file_id bigint not null,
    uploaded_by_id bigint not null,
    uploaded_at timestamp with time zone not null,
    record_id bigint,
    constraint check_photo_file_once unique (file_id),
    constraint check_photo_file foreign key (file_id) references stored_file (id),
    constraint check_photo_record foreign key (record_id) references check_record (id)
);

create index check_photo_of_record on check_photo (record_id, id);

-- A hazard found while a measure was checked hangs on the risk: the point's code, and the ids of measure and record on platforms.
alter table hazard add column risk_object varchar(36);
alter table hazard add column risk_measure varchar(36);
alter table hazard add column check_record varchar(36);
