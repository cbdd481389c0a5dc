-- Meetings of grids: the dated rules by which they are planned, who is on duty, and each meeting with who came.
create sequence meeting_rule_seq increment by 50;

create table meeting_rule (
    id bigint primary key,
    grid_id bigint not null,
    name varchar(60) not null,
    purpose varchar(500) not null,
    effective_from date not null,
    last_day date,
    cadence varchar(8) not null,
    weekday varchar(9),
    month_day integer,
    begins_at time not null,
    host_post varchar(30) not null,
    set_by_id bigint not null,
    version bigint not null,
    constraint meeting_rule_once unique (grid_id, name, effective_from),
    constraint meeting_rule_grid foreign key (grid_id) references grid (id),
    constraint meeting_rule_host foreign key (host_post) references grid_post_kind (code),
    constraint meeting_rule_set_by foreign key (set_by_id) references person (id),
    constraint meeting_rule_cadence_known check (cadence in ('DAILY', 'WEEKLY', 'MONTHLY')),
    constraint meeting_rule_weekday check ((cadence = 'WEEKLY') = (weekday is not null)),
    constraint meeting_rule_month_day check ((cadence = 'MONTHLY') = (month_day is not null)
        and (month_day is null or month_day between 1 and 31))
);

create sequence duty_day_seq increment by 50;

create table duty_day (
    id bigint primary key,
    grid_id bigint not null,
    on_day date not null,
    person_id bigint not null,
    version bigint not null,
    constraint duty_day_once unique (grid_id, on_day),
    constraint duty_day_grid foreign key (grid_id) references grid (id),
    constraint duty_day_person foreign key (person_id) references person (id)
);

create sequence meeting_seq increment by 50;

create table meeting (
    id bigint primary key,
    rule_id bigint not null,
    grid_id bigint not null,
    name varchar(60) not null,
    planned_for date not null,
    due_on date not null,
    begins_at time not null,
    host_id bigint,
    state varchar(9) not null,
    held_on date,
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    minutes_text varchar(4000),
    minutes_by_id bigint,
    minutes_at timestamp with time zone,
    reason varchar(500),
    version bigint not null,
    constraint meeting_once unique (rule_id, planned_for),
    constraint meeting_of_rule foreign key (rule_id) references meeting_rule (id),
    constraint meeting_grid foreign key (grid_id) references grid (id),
    constraint meeting_host foreign key (host_id) references person (id),
    constraint meeting_minutes_by foreign key (minutes_by_id) references person (id),
    constraint meeting_state_known check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    constraint meeting_held check ((state = 'HELD') = (held_on is not null) and (held_on is null) = (started_at is null)
        and (held_on is null) = (ended_at is null)),
    constraint meeting_cancelled check ((state = 'CANCELLED') = (reason is not null)),
    constraint meeting_minutes check ((minutes_text is null) = (minutes_by_id is null)
        and (minutes_text is null) = (minutes_at is null))
);

create index meeting_of_grid on meeting (grid_id, due_on, id);
create index meeting_of_day on meeting (due_on, id);

create table meeting_person (
    meeting_id bigint not null,
    person_id bigint not null,
    standing varchar(8) not null,
    reason varchar(300),
    signed_at timestamp with time zone,
    primary key (meeting_id, person_id),
    constraint meeting_person_of foreign key (meeting_id) references meeting (id),
    constraint meeting_person_who foreign key (person_id) references person (id),
    constraint meeting_person_standing_known check (standing in ('CALLED', 'CAME', 'EXCUSED', 'ABSENT')),
    constraint meeting_person_excused check (standing <> 'EXCUSED' or reason is not null)
);

create index meeting_person_who on meeting_person (person_id);
