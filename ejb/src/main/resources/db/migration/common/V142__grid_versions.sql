-- What a grid does and what its people answer for; with area and persons the third thing that must be fixed.
alter table grid add column activity varchar(500);
alter table grid add column duty varchar(2000);

-- What a grid was from a day to a day, both included. The versions of a grid lie one after the other without a gap; who
-- held its posts follows from the appointments of the day.
create sequence grid_version_seq increment by 50;

create table grid_version (
    id bigint primary key,
    grid_id bigint not null,
    valid_from date not null,
    valid_to date,
    name varchar(100) not null,
    parent_id bigint,
    unit_id bigint,
    location varchar(200),
    business_line varchar(40),
    activity varchar(500),
    duty varchar(2000),
    places varchar(4000) not null,
    causes varchar(100) not null,
    made_by varchar(60) not null,
    made_at timestamp with time zone not null,
    version bigint not null,
    constraint grid_version_once unique (grid_id, valid_from),
    constraint grid_version_grid foreign key (grid_id) references grid (id),
    constraint grid_version_ends_later check (valid_to is null or valid_to >= valid_from)
);

create index grid_version_of_parent on grid_version (parent_id, valid_from);
create index grid_version_by_day on grid_version (valid_from, valid_to);

insert into grid_version (id, grid_id, valid_from, name, parent_id, unit_id, location, business_line, places, causes, made_by, made_at, version)
    select nextval('grid_version_seq'), g.id,
        coalesce((select min(a.valid_from) from grid_appointment a where a.grid_id = g.id and a.valid_from <= current_date), current_date),
        g.name, g.parent_id, g.unit_id, g.location, g.business_line, '', 'FOUNDED', 'system', current_timestamp, 0
    from grid g;

-- Which version hangs on the wall: the responsibility board is published again after every change.
create sequence grid_publication_seq increment by 50;

create table grid_publication (
    id bigint primary key,
    grid_id bigint not null,
    version_from date not null,
    published_by varchar(60) not null,
    published_at timestamp with time zone not null,
    constraint grid_publication_grid foreign key (grid_id) references grid (id)
);

create index grid_publication_of_grid on grid_publication (grid_id, version_from);
