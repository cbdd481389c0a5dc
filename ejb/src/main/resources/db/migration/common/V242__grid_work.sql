-- Somebody stands in for somebody else in a post: the stand-in's row names the other.
alter table sales_staffing add column stand_in_for bigint;
alter table sales_staffing add constraint sales_staffing_stand_in foreign key (stand_in_for) references sales_staffing (id);

-- The history of a sales grid: written once; V243 adds the triggers that see to it.
create sequence sales_grid_event_seq increment by 50;

create table sales_grid_event (
    id bigint primary key,
    grid_id bigint not null,
    happened_at timestamp with time zone not null,
    person_name varchar(100) not null,
    action varchar(20) not null,
    note varchar(500),
    clause varchar(40),
    constraint sales_grid_event_grid foreign key (grid_id) references sales_grid (id)
);

create index sales_grid_event_of on sales_grid_event (grid_id, id);

-- People, money and technical means given to a grid, with quantities, for some days.
create sequence sales_resource_seq increment by 50;

create table sales_resource (
    id bigint primary key,
    version bigint not null,
    grid_id bigint not null,
    kind varchar(12) not null,
    name varchar(80) not null,
    quantity numeric(14, 2) not null,
    unit varchar(20) not null,
    valid_from date not null,
    valid_to date,
    constraint sales_resource_grid foreign key (grid_id) references sales_grid (id),
    constraint sales_resource_kind_known check (kind in ('HUMAN', 'MARKETING', 'TECHNICAL')),
    constraint sales_resource_quantity check (quantity > 0),
    constraint sales_resource_ends_later check (valid_to is null or valid_to >= valid_from)
);

create index sales_resource_of_grid on sales_resource (grid_id, kind, valid_from);

-- The roll-out of sales grids as a staged project; the fourth step is the company's own.
create table rollout_step (
    number integer primary key,
    version bigint not null,
    title varchar(120),
    state varchar(10) not null,
    closed_on date,
    closed_by varchar(100),
    words varchar(500),
    constraint rollout_step_number check (number between 1 and 4),
    constraint rollout_step_state_known check (state in ('OPEN', 'CLOSED')),
    constraint rollout_step_closed check ((state = 'CLOSED') = (closed_on is not null))
);

insert into rollout_step (number, version, title, state) values
    (1, 0, null, 'OPEN'), (2, 0, null, 'OPEN'), (3, 0, null, 'OPEN'), (4, 0, null, 'OPEN');

-- What changes in the duties of departments when sales grids come.
create sequence duty_change_set_seq increment by 50;
create sequence duty_change_set_number_seq;

create table duty_change_set (
    id bigint primary key,
    number varchar(20) not null,
    title varchar(120) not null,
    decided_on date not null,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(100) not null,
    constraint duty_change_set_number_once unique (number)
);

create table duty_change (
    set_id bigint not null,
    position integer not null,
    department varchar(12) not null,
    kind varchar(10) not null,
    duty varchar(300) not null,
    effective_on date not null,
    constraint duty_change_place primary key (set_id, position),
    constraint duty_change_of foreign key (set_id) references duty_change_set (id),
    constraint duty_change_department_known check (department in ('MARKETING', 'OPERATIONS', 'ENGINEERING', 'FINANCE')),
    constraint duty_change_kind_known check (kind in ('ADDED', 'CHANGED', 'GIVEN_UP'))
);

-- Devices and lines of a grid, their maintenance by the month and what was done.
create sequence grid_device_seq increment by 50;

create table grid_device (
    id bigint primary key,
    version bigint not null,
    code varchar(40) not null,
    name varchar(80) not null,
    kind varchar(10) not null,
    grid_id bigint not null,
    place varchar(200),
    cycle_months integer not null,
    first_month date not null,
    retired_on date,
    constraint grid_device_code_once unique (code),
    constraint grid_device_grid foreign key (grid_id) references sales_grid (id),
    constraint grid_device_kind_known check (kind in ('DEVICE', 'LINE')),
    constraint grid_device_cycle check (cycle_months between 1 and 60)
);

create index grid_device_of_grid on grid_device (grid_id, code);

create sequence upkeep_task_seq increment by 50;

create table upkeep_task (
    id bigint primary key,
    version bigint not null,
    device_id bigint not null,
    grid_id bigint not null,
    plan_month date not null,
    due_on date not null,
    done_on date,
    done_by_id bigint,
    result varchar(300),
    fault boolean not null,
    constraint upkeep_task_once unique (device_id, plan_month),
    constraint upkeep_task_device foreign key (device_id) references grid_device (id),
    constraint upkeep_task_grid foreign key (grid_id) references sales_grid (id)
);

create index upkeep_task_of_grid on upkeep_task (grid_id, plan_month, id);

-- Technical plans of network projects, every version kept.
create sequence network_project_seq increment by 50;
create sequence network_project_number_seq;

create table network_project (
    id bigint primary key,
    version bigint not null,
    number varchar(20) not null,
    name varchar(120) not null,
    grid_id bigint not null,
    opened_on date not null,
    closed_on date,
    plans integer not null,
    constraint network_project_number_once unique (number),
    constraint network_project_grid foreign key (grid_id) references sales_grid (id)
);

create index network_project_of_grid on network_project (grid_id, id);

create sequence technical_plan_seq increment by 50;

create table technical_plan (
    id bigint primary key,
    project_id bigint not null,
    plan_version integer not null,
    drafted_on date not null,
    content varchar(4000) not null,
    drafted_at timestamp with time zone not null,
    constraint technical_plan_once unique (project_id, plan_version),
    constraint technical_plan_project foreign key (project_id) references network_project (id)
);

create table technical_plan_author (
    plan_id bigint not null,
    person_id bigint not null,
    constraint technical_plan_author_once primary key (plan_id, person_id),
    constraint technical_plan_author_plan foreign key (plan_id) references technical_plan (id),
    constraint technical_plan_author_person foreign key (person_id) references person (id)
);
