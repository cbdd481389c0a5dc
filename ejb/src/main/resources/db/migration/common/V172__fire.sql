-- Fire safety: small places with their files, checks and notices, teams and what they do, guidance and education.
create sequence fire_place_code_seq;
create sequence fire_place_seq increment by 50;

create table fire_place (
    id bigint primary key,
    code varchar(20) not null,
    name varchar(100) not null,
    kind varchar(20) not null,
    three_in_one boolean not null,
    grid_id bigint not null,
    place_text varchar(200) not null,
    operator varchar(100),
    operator_phone varchar(30),
    lessee boolean not null,
    person_id bigint,
    facilities varchar(1000),
    opened_on date not null,
    closed_on date,
    key_since date,
    version bigint not null,
    constraint fire_place_code_once unique (code),
    constraint fire_place_grid foreign key (grid_id) references grid (id),
    constraint fire_place_person foreign key (person_id) references person (id)
);

create index fire_place_of_grid on fire_place (grid_id);

create sequence fire_round_seq increment by 50;

create table fire_round (
    id bigint primary key,
    title varchar(100) not null,
    grid_id bigint not null,
    planned_on date not null,
    done_on date,
    version bigint not null,
    constraint fire_round_grid foreign key (grid_id) references grid (id)
);

create sequence fire_check_seq increment by 50;

create table fire_check (
    id bigint primary key,
    place_id bigint not null,
    kind varchar(12) not null,
    round_id bigint,
    checked_on date not null,
    checker_id bigint not null,
    note varchar(500),
    constraint fire_check_place foreign key (place_id) references fire_place (id),
    constraint fire_check_round foreign key (round_id) references fire_round (id),
    constraint fire_check_person foreign key (checker_id) references person (id)
);

create index fire_check_of_place on fire_check (place_id, checked_on);

create table fire_check_item (
    check_id bigint not null,
    position integer not null,
    item varchar(20) not null,
    finding varchar(10) not null,
    note varchar(500),
    hazard_number varchar(20),
    primary key (check_id, position),
    constraint fire_check_item_check foreign key (check_id) references fire_check (id)
);

create table fire_serial (
    id integer primary key,
    version bigint not null,
    counted_year integer not null,
    last_number integer not null
);

insert into fire_serial (id, version, counted_year, last_number) values (1, 0, 0, 0);

create sequence fire_notice_seq increment by 50;

create table fire_notice (
    id bigint primary key,
    number varchar(20) not null,
    place_id bigint not null,
    check_id bigint not null,
    previous_number varchar(20),
    issued_on date not null,
    issuer_id bigint not null,
    limit_on date not null,
    receiver varchar(60),
    received_on date,
    rechecked_on date,
    version bigint not null,
    constraint fire_notice_number_once unique (number),
    constraint fire_notice_place foreign key (place_id) references fire_place (id),
    constraint fire_notice_check foreign key (check_id) references fire_check (id)
);

create index fire_notice_of_place on fire_notice (place_id);

create table fire_notice_point (
    notice_id bigint not null,
    position integer not null,
    text varchar(700) not null,
    hazard_number varchar(20),
    done boolean not null,
    primary key (notice_id, position),
    constraint fire_notice_point_notice foreign key (notice_id) references fire_notice (id)
);

create sequence fire_team_seq increment by 50;

create table fire_team (
    id bigint primary key,
    kind varchar(20) not null,
    grid_id bigint not null,
    formed_on date not null,
    equipment varchar(500),
    version bigint not null,
    constraint fire_team_once unique (kind, grid_id),
    constraint fire_team_grid foreign key (grid_id) references grid (id)
);

create table fire_team_member (
    team_id bigint not null,
    position integer not null,
    person_id bigint not null,
    head boolean not null,
    phone varchar(30),
    primary key (team_id, position),
    constraint fire_team_member_team foreign key (team_id) references fire_team (id),
    constraint fire_team_member_person foreign key (person_id) references person (id)
);

create sequence fire_exercise_seq increment by 50;

create table fire_exercise (
    id bigint primary key,
    team_id bigint not null,
    kind varchar(20) not null,
    held_on date not null,
    topic varchar(200) not null,
    supported_by varchar(100),
    evidence_id bigint,
    version bigint not null,
    constraint fire_exercise_team foreign key (team_id) references fire_team (id),
    constraint fire_exercise_evidence foreign key (evidence_id) references stored_file (id)
);

create table fire_exercise_person (
    exercise_id bigint not null,
    position integer not null,
    person_id bigint not null,
    passed boolean not null,
    primary key (exercise_id, position),
    constraint fire_exercise_person_exercise foreign key (exercise_id) references fire_exercise (id),
    constraint fire_exercise_person_person foreign key (person_id) references person (id)
);

create sequence fire_event_seq increment by 50;

create table fire_event (
    id bigint primary key,
    grid_id bigint not null,
    place_text varchar(200) not null,
    alarm_at timestamp with time zone not null,
    arrived_at timestamp with time zone not null,
    action varchar(1000) not null,
    handed_over_at timestamp with time zone,
    constraint fire_event_grid foreign key (grid_id) references grid (id)
);

create table fire_event_task (
    event_id bigint not null,
    position integer not null,
    person_id bigint not null,
    task varchar(200) not null,
    primary key (event_id, position),
    constraint fire_event_task_event foreign key (event_id) references fire_event (id),
    constraint fire_event_task_person foreign key (person_id) references person (id)
);

create sequence fire_guidance_seq increment by 50;

create table fire_guidance (
    id bigint primary key,
    guide varchar(20) not null,
    grid_id bigint not null,
    given_on date not null,
    version bigint not null,
    constraint fire_guidance_grid foreign key (grid_id) references grid (id)
);

create table fire_guidance_point (
    guidance_id bigint not null,
    position integer not null,
    text varchar(500) not null,
    done_on date,
    primary key (guidance_id, position),
    constraint fire_guidance_point_guidance foreign key (guidance_id) references fire_guidance (id)
);

create sequence fire_education_seq increment by 50;

create table fire_education (
    id bigint primary key,
    grid_id bigint not null,
    held_on date not null,
    channel varchar(20) not null,
    audience varchar(20) not null,
    topic varchar(200) not null,
    addressed integer not null,
    reached integer not null,
    constraint fire_education_grid foreign key (grid_id) references grid (id)
);
