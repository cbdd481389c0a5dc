-- Plans of sites and the shapes of grids on them, each for a stretch of days.
create sequence site_plan_seq increment by 50;

create table site_plan (
    id bigint primary key,
    name varchar(100) not null,
    kind varchar(10) not null,
    grid_id bigint not null,
    file_id bigint,
    width integer,
    height integer,
    width_in_metres double precision,
    added_at timestamp with time zone not null,
    retired boolean not null,
    version bigint not null,
    constraint site_plan_grid foreign key (grid_id) references grid (id),
    constraint site_plan_file foreign key (file_id) references stored_file (id),
    constraint site_plan_kind_known check (kind in ('PICTURE', 'MAP')),
    constraint site_plan_picture check ((kind = 'PICTURE') = (file_id is not null))
);

create sequence grid_shape_seq increment by 50;

create table grid_shape (
    id bigint primary key,
    plan_id bigint not null,
    grid_id bigint not null,
    outline varchar(200000) not null,
    valid_from date not null,
    valid_to date,
    version bigint not null,
    constraint grid_shape_once unique (plan_id, grid_id, valid_from),
    constraint grid_shape_plan foreign key (plan_id) references site_plan (id),
    constraint grid_shape_grid foreign key (grid_id) references grid (id),
    constraint grid_shape_ends_later check (valid_to is null or valid_to >= valid_from)
);

create index grid_shape_of_grid on grid_shape (grid_id);
