-- How strong each month is, from January on; 100 is an ordinary month.
create table sales_season (
    id integer primary key,
    version bigint not null,
    percents varchar(100) not null
);

insert into sales_season (id, version, percents) values (1, 0, '100,100,100,100,100,100,100,100,100,100,100,100');

-- A year's targets for one indicator, in versions: drafted, put in force, replaced by the next one.
create sequence target_plan_seq increment by 50;

create table target_plan (
    id bigint primary key,
    version bigint not null,
    plan_year integer not null,
    indicator varchar(10) not null,
    customers varchar(10) not null,
    version_number integer not null,
    state varchar(10) not null,
    percents varchar(100) not null,
    made_by_id bigint,
    made_at timestamp with time zone not null,
    approved_by_id bigint,
    approved_at timestamp with time zone,
    constraint target_plan_once unique (plan_year, indicator, customers, version_number),
    constraint target_plan_indicator_known check (indicator in ('REVENUE', 'CONTRACTS')),
    constraint target_plan_customers_known check (customers in ('ALL', 'GROUP', 'INDIVIDUAL')),
    constraint target_plan_state_known check (state in ('DRAFT', 'IN_FORCE', 'REPLACED')),
    constraint target_plan_year check (plan_year between 2000 and 2100)
);

-- The company, its areas, grids and people; months holds twelve amounts in fen or pieces, January first.
create sequence target_node_seq increment by 50;

create table target_node (
    id bigint primary key,
    version bigint not null,
    plan_id bigint not null,
    parent_id bigint,
    position integer not null,
    kind varchar(8) not null,
    grid_id bigint,
    person_id bigint,
    name varchar(120) not null,
    weight bigint not null,
    months varchar(300) not null,
    constraint target_node_plan foreign key (plan_id) references target_plan (id),
    constraint target_node_parent foreign key (parent_id) references target_node (id),
    constraint target_node_grid foreign key (grid_id) references sales_grid (id),
    constraint target_node_person foreign key (person_id) references person (id),
    constraint target_node_kind_known check (kind in ('COMPANY', 'AREA', 'GRID', 'PERSON')),
    constraint target_node_place check ((kind = 'COMPANY') = (parent_id is null)),
    constraint target_node_weight check (weight >= 0)
);

create index target_node_of on target_node (plan_id, position);
