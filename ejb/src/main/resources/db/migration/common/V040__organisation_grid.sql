-- Units and people.
create sequence org_unit_seq increment by 50;

create table org_unit (
    id bigint primary key,
    code varchar(40) not null,
    name varchar(100) not null,
    kind varchar(20) not null,
    parent_id bigint,
    path varchar(400) not null,
    version bigint not null,
    constraint org_unit_code_once unique (code),
    constraint org_unit_parent foreign key (parent_id) references org_unit (id),
    constraint org_unit_not_own_parent check (parent_id is null or parent_id <> id),
    constraint org_unit_kind_known check (kind in ('COMPANY', 'UNIT', 'WORKSHOP', 'TEAM', 'DEPARTMENT'))
);

create index org_unit_of_parent on org_unit (parent_id);

create sequence person_seq increment by 50;

create table person (
    id bigint primary key,
    staff_number varchar(40) not null,
    name varchar(100) not null,
    unit_id bigint not null,
    job_title varchar(100),
    mobile varchar(30),
    active boolean not null,
    version bigint not null,
    constraint person_staff_number_once unique (staff_number),
    constraint person_unit foreign key (unit_id) references org_unit (id)
);

create index person_of_unit on person (unit_id);
create index person_by_name on person (name, id);

alter table account add constraint account_person foreign key (person_id) references person (id);

-- The static grid tree, who answers for it and its places.
create sequence grid_seq increment by 50;

create table grid (
    id bigint primary key,
    code varchar(40) not null,
    name varchar(100) not null,
    parent_id bigint,
    path varchar(400) not null,
    unit_id bigint,
    location varchar(200),
    business_line varchar(40),
    version bigint not null,
    constraint grid_code_once unique (code),
    constraint grid_of_unit_once unique (unit_id),
    constraint grid_parent foreign key (parent_id) references grid (id),
    constraint grid_not_own_parent check (parent_id is null or parent_id <> id),
    constraint grid_unit foreign key (unit_id) references org_unit (id)
);

create index grid_of_parent on grid (parent_id, code);

create sequence grid_appointment_seq increment by 50;

create table grid_appointment (
    id bigint primary key,
    grid_id bigint not null,
    person_id bigint not null,
    post varchar(30) not null,
    valid_from date not null,
    valid_to date,
    version bigint not null,
    constraint grid_appointment_once unique (grid_id, person_id, post, valid_from),
    constraint grid_appointment_grid foreign key (grid_id) references grid (id),
    constraint grid_appointment_person foreign key (person_id) references person (id),
    constraint grid_appointment_post_known check (post in ('SAFETY_RESPONSIBLE', 'SUPERVISOR', 'GRID_ADMIN', 'LIAISON')),
    constraint grid_appointment_ends_later check (valid_to is null or valid_to >= valid_from)
);

create index grid_appointment_of_person on grid_appointment (person_id, post);

create sequence grid_place_seq increment by 50;

create table grid_place (
    id bigint primary key,
    code varchar(40) not null,
    name varchar(100) not null,
    grid_id bigint not null,
    version bigint not null,
    constraint grid_place_code_once unique (code),
    constraint grid_place_grid foreign key (grid_id) references grid (id)
);

create index grid_place_of_grid on grid_place (grid_id, code);

-- How many people a post takes per grid, and whether one person may hold it in several grids: a setting of the company.
create table grid_post_rule (
    post varchar(30) primary key,
    least integer not null,
    most integer,
    one_grid_per_person boolean not null,
    number_clause varchar(40),
    single_clause varchar(40),
    version bigint not null,
    constraint grid_post_rule_post_known check (post in ('SAFETY_RESPONSIBLE', 'SUPERVISOR', 'GRID_ADMIN', 'LIAISON')),
    constraint grid_post_rule_range check (least >= 0 and (most is null or most >= least))
);

insert into grid_post_rule (post, least, most, one_grid_per_person, number_clause, single_clause, version) values
    ('SAFETY_RESPONSIBLE', 1, null, false, 'R02-1e', null, 0),
    ('SUPERVISOR', 0, null, false, null, null, 0),
    ('GRID_ADMIN', 2, 2, true, 'R02-1b', 'R08-3.5a', 0),
    ('LIAISON', 0, null, false, null, null, 0);
