-- What a grid answers for besides its places: areas, equipment, work posts and contractors; one without a grid is a gap.
create sequence grid_object_seq increment by 50;

create table grid_object (
    id bigint primary key,
    code varchar(40) not null,
    name varchar(100) not null,
    kind varchar(20) not null,
    grid_id bigint,
    version bigint not null,
    constraint grid_object_code_once unique (code),
    constraint grid_object_grid foreign key (grid_id) references grid (id),
    constraint grid_object_kind_known check (kind in ('AREA', 'EQUIPMENT', 'WORK_POST', 'CONTRACTOR'))
);

create index grid_object_of_grid on grid_object (grid_id, code);

-- How many people a grid should count: advice, never a bar.
create table grid_size_rule (
    id integer primary key,
    least integer not null,
    most integer not null,
    clause varchar(40),
    version bigint not null,
    constraint grid_size_rule_one check (id = 1),
    constraint grid_size_rule_range check (least >= 0 and most >= least)
);
