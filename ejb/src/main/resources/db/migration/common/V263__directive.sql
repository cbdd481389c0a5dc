-- What is handed down to grids, with who answers in each and how far it came.
create sequence directive_seq increment by 50;

create table directive (
    id bigint primary key,
    kind varchar(16) not null,
    title varchar(200) not null,
    wording varchar(2000),
    issued_on date not null,
    due_on date,
    issuer_id bigint not null,
    withdrawn_on date,
    version bigint not null,
    constraint directive_issuer foreign key (issuer_id) references person (id),
    constraint directive_due_later check (due_on is null or due_on >= issued_on)
);

create index directive_of_kind on directive (kind, withdrawn_on);

create sequence directive_line_seq increment by 50;

create table directive_line (
    id bigint primary key,
    directive_id bigint not null,
    grid_id bigint not null,
    person_id bigint,
    acknowledged_on date,
    done_on date,
    reported varchar(1000),
    version bigint not null,
    constraint directive_line_once unique (directive_id, grid_id),
    constraint directive_line_of foreign key (directive_id) references directive (id),
    constraint directive_line_grid foreign key (grid_id) references grid (id),
    constraint directive_line_person foreign key (person_id) references person (id),
    constraint directive_line_done check (done_on is null or acknowledged_on is not null)
);

create index directive_line_of_grid on directive_line (grid_id, done_on);
