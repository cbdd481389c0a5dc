-- What people do in grids beside hazards and checks, and confidential files read by the officers they name.
create sequence grid_activity_seq increment by 50;

create table grid_activity (
    id bigint primary key,
    grid_id bigint not null,
    kind varchar(16) not null,
    title varchar(200) not null,
    wording varchar(2000),
    held_on date not null,
    hours numeric(4, 1) not null,
    present integer not null,
    expected integer,
    responsible_id bigint not null,
    before_file_id bigint,
    after_file_id bigint,
    version bigint not null,
    constraint grid_activity_grid foreign key (grid_id) references grid (id),
    constraint grid_activity_responsible foreign key (responsible_id) references person (id),
    constraint grid_activity_before foreign key (before_file_id) references stored_file (id),
    constraint grid_activity_after foreign key (after_file_id) references stored_file (id)
);

create index grid_activity_of_grid on grid_activity (grid_id, held_on);

create table grid_activity_person (
    activity_id bigint not null,
    person_id bigint not null,
    primary key (activity_id, person_id),
    constraint grid_activity_person_of foreign key (activity_id) references grid_activity (id),
    constraint grid_activity_person_who foreign key (person_id) references person (id)
);

create sequence case_file_seq increment by 50;

create table case_file (
    id bigint primary key,
    kind varchar(16) not null,
    subject varchar(100) not null,
    subject_id bigint,
    purpose varchar(300) not null,
    wording varchar(2000) not null,
    score integer,
    opened_by_id bigint not null,
    opened_on date not null,
    stage varchar(8) not null,
    heard_on date,
    decided_on date,
    decision varchar(1000),
    version bigint not null,
    constraint case_file_subject foreign key (subject_id) references person (id),
    constraint case_file_opener foreign key (opened_by_id) references person (id),
    constraint case_file_decided check ((decided_on is null) = (decision is null))
);

create index case_file_of_subject on case_file (subject_id);

create table case_reader (
    case_id bigint not null,
    person_id bigint not null,
    primary key (case_id, person_id),
    constraint case_reader_of foreign key (case_id) references case_file (id),
    constraint case_reader_who foreign key (person_id) references person (id)
);

create index case_reader_person on case_reader (person_id);

create sequence case_note_seq increment by 50;

create table case_note (
    id bigint primary key,
    case_id bigint not null,
    person_id bigint not null,
    noted_at timestamp with time zone not null,
    attempt boolean not null,
    wording varchar(1000) not null,
    constraint case_note_of foreign key (case_id) references case_file (id),
    constraint case_note_person foreign key (person_id) references person (id)
);

create index case_note_of_case on case_note (case_id, id);
