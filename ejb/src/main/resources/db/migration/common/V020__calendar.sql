-- The company calendar: days of holiday notices, the company's own marks above them, years known, history.
create table calendar_head (
    id integer primary key,
    stamp bigint not null,
    constraint calendar_head_one check (id = 1)
);

insert into calendar_head (id, stamp) values (1, 0);

create table calendar_year (
    calendar_year integer primary key,
    source varchar(300) not null,
    loaded_by varchar(60) not null,
    loaded_at timestamp with time zone not null,
    version bigint not null,
    constraint calendar_year_range check (calendar_year between 2000 and 2199)
);

create table calendar_day (
    calendar_day date primary key,
    notice_year integer not null,
    kind varchar(20) not null,
    name_zh varchar(60) not null,
    name_en varchar(60) not null,
    constraint calendar_day_kind check (kind in ('HOLIDAY', 'MAKE_UP_WORKDAY'))
);

create index calendar_day_notice on calendar_day (notice_year);

create table calendar_mark (
    calendar_day date primary key,
    kind varchar(20) not null,
    reason varchar(300) not null,
    version bigint not null,
    constraint calendar_mark_kind check (kind in ('HOLIDAY', 'MAKE_UP_WORKDAY'))
);

create sequence calendar_change_seq increment by 50;

create table calendar_change (
    id bigint primary key,
    calendar_year integer not null,
    calendar_day date,
    kind_before varchar(20),
    kind_after varchar(20),
    reason varchar(300) not null,
    changed_by varchar(60) not null,
    changed_at timestamp with time zone not null
);

create index calendar_change_of_year on calendar_change (calendar_year, id);
