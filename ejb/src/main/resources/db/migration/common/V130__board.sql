-- What everybody may read: nothing personal is ever stored here.
create sequence board_entry_seq increment by 50;

create table board_entry (
    id            bigint primary key,
    version       bigint not null,
    hazard_number varchar(20) not null unique,
    unit_name     varchar(200),
    category      varchar(12),
    grade         varchar(10),
    description   varchar(2000),
    measures      varchar(2000),
    found_on      date not null,
    closed_on     date not null,
    published_at  timestamp with time zone not null
);
create index board_entry_closed on board_entry (closed_on, hazard_number);

create table board_setting (
    id               integer primary key check (id = 1),
    version          bigint not null,
    open_to_everybody boolean not null
);
insert into board_setting (id, version, open_to_everybody) values (1, 0, true);
