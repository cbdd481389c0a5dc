-- The sales manager is a role of its own.
alter table account_role drop constraint account_role_known;
alter table account_role add constraint account_role_known
    check (role in ('GRID_OFFICE', 'MANAGEMENT', 'COMPLIANCE', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN', 'SALES_MANAGER'));

-- Sales areas and the sales grids in them.
create sequence sales_grid_seq increment by 50;

create table sales_grid (
    id bigint primary key,
    code varchar(40) not null,
    name varchar(100) not null,
    kind varchar(10) not null,
    parent_id bigint,
    path varchar(400) not null,
    state varchar(10) not null,
    service_point varchar(200),
    valid_from date not null,
    valid_to date,
    version bigint not null,
    constraint sales_grid_code_once unique (code),
    constraint sales_grid_parent foreign key (parent_id) references sales_grid (id),
    constraint sales_grid_not_own_parent check (parent_id is null or parent_id <> id),
    constraint sales_grid_kind_known check (kind in ('AREA', 'GRID')),
    constraint sales_grid_state_known check (state in ('PLANNED', 'ACTIVE', 'CLOSED')),
    constraint sales_grid_ends_later check (valid_to is null or valid_to >= valid_from)
);

create index sales_grid_of_parent on sales_grid (parent_id, code);

-- Who works a sales grid, from a day to a day.
create sequence sales_staffing_seq increment by 50;

create table sales_staffing (
    id bigint primary key,
    sales_grid_id bigint not null,
    person_id bigint not null,
    post varchar(30) not null,
    employment varchar(10) not null,
    valid_from date not null,
    valid_to date,
    version bigint not null,
    constraint sales_staffing_once unique (sales_grid_id, person_id, post, valid_from),
    constraint sales_staffing_grid foreign key (sales_grid_id) references sales_grid (id),
    constraint sales_staffing_person foreign key (person_id) references person (id),
    constraint sales_staffing_post_known check (post in ('AREA_MANAGER', 'CUSTOMER_SPECIALIST', 'SALES_SPECIALIST', 'INSTALLER')),
    constraint sales_staffing_employment_known check (employment in ('FULL_TIME', 'PART_TIME')),
    constraint sales_staffing_ends_later check (valid_to is null or valid_to >= valid_from)
);

create index sales_staffing_of_person on sales_staffing (person_id, post);

-- How many people a post takes in a grid: a setting of the company, at first as regulation 14 has it.
create table sales_post_rule (
    post varchar(30) primary key,
    least integer not null,
    most integer,
    clause varchar(40) not null,
    version bigint not null,
    constraint sales_post_rule_post_known check (post in ('AREA_MANAGER', 'CUSTOMER_SPECIALIST', 'SALES_SPECIALIST', 'INSTALLER')),
    constraint sales_post_rule_range check (least >= 0 and (most is null or most >= least))
);

insert into sales_post_rule (post, least, most, clause, version) values
    ('AREA_MANAGER', 1, 1, 'R14-3.2.1b', 0),
    ('CUSTOMER_SPECIALIST', 1, null, 'R14-3.2.1c', 0),
    ('SALES_SPECIALIST', 1, null, 'R14-3.2.1c', 0),
    ('INSTALLER', 1, null, 'R14-3.2.1d', 0);

-- The basic units of the market: each lies in one sales grid of the plan in force, or in none yet.
create sequence sales_unit_seq increment by 1000;

create table sales_unit (
    id bigint primary key,
    code varchar(40) not null,
    name varchar(100) not null,
    kind varchar(10) not null,
    x double precision not null,
    y double precision not null,
    shape varchar,
    min_x double precision not null,
    min_y double precision not null,
    max_x double precision not null,
    max_y double precision not null,
    address varchar(200),
    address_key varchar(200),
    customers integer not null,
    potential integer not null,
    revenue numeric(16, 2) not null,
    workload numeric(12, 2) not null,
    coverage numeric(5, 2) not null,
    capacity integer not null,
    sales_grid_id bigint,
    version bigint not null,
    constraint sales_unit_code_once unique (code),
    constraint sales_unit_grid foreign key (sales_grid_id) references sales_grid (id),
    constraint sales_unit_kind_known check (kind in ('BUILDING', 'STREET', 'COMPOUND', 'CELL', 'AREA')),
    constraint sales_unit_figures check (customers >= 0 and potential >= 0 and revenue >= 0 and workload >= 0 and capacity >= 0
        and coverage >= 0 and coverage <= 100)
);

create index sales_unit_of_grid on sales_unit (sales_grid_id, code);
create index sales_unit_of_address on sales_unit (address_key);
create index sales_unit_box on sales_unit (min_x, max_x);
create index sales_unit_point on sales_unit (x, y);
