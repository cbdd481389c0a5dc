-- The daily check of the platform, item by item, and the ends of backups as their scripts tell them.
create sequence platform_signature_seq increment by 50;

create table platform_signature (
    id bigint primary key,
    checked_on date not null,
    item varchar(20) not null,
    finding varchar(500),
    signed_by varchar(100) not null,
    signed_at timestamp with time zone not null,
    constraint platform_signature_once unique (checked_on, item)
);

create sequence backup_end_seq increment by 50;

create table backup_end (
    id bigint primary key,
    ended_at timestamp with time zone not null,
    size_bytes bigint not null,
    constraint backup_end_not_empty check (size_bytes > 0)
);

create index backup_end_by_time on backup_end (ended_at);
