-- Imports with the rows they created or changed, so that they can be taken back.
create sequence bulk_import_seq increment by 50;

create table bulk_import (
    id bigint primary key,
    kind varchar(20) not null,
    done_by varchar(60) not null,
    done_at timestamp with time zone not null,
    created integer not null,
    changed integer not null,
    undone_by varchar(60),
    undone_at timestamp with time zone,
    version bigint not null
);

create sequence bulk_change_seq increment by 50;

create table bulk_change (
    id bigint primary key,
    import_id bigint not null,
    kind varchar(20) not null,
    code varchar(200) not null,
    said_before varchar(6000),
    said_after varchar(6000) not null,
    constraint bulk_change_import foreign key (import_id) references bulk_import (id)
);

create index bulk_change_of_import on bulk_change (import_id, id);
