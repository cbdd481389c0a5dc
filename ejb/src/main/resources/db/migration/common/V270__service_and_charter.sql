-- What people ask for in grids, what members are good at, and the implementation plans of units.
create sequence service_request_seq increment by 50;

create table service_request (
    id bigint primary key,
    grid_id bigint not null,
    kind varchar(12) not null,
    wish varchar(500) not null,
    person_id bigint,
    first_contact_id bigint not null,
    scheduled boolean not null,
    asked_on date not null,
    due_on date,
    answer varchar(1000),
    answered_on date,
    version bigint not null,
    constraint service_request_grid foreign key (grid_id) references grid (id),
    constraint service_request_person foreign key (person_id) references person (id),
    constraint service_request_contact foreign key (first_contact_id) references person (id),
    constraint service_request_answered check ((answered_on is null) = (answer is null)),
    constraint service_request_due check (not scheduled or due_on is not null)
);

create index service_request_of_grid on service_request (grid_id, answered_on);

create sequence member_skill_seq increment by 50;

create table member_skill (
    id bigint primary key,
    person_id bigint not null,
    grid_id bigint not null,
    kind varchar(12) not null,
    skill varchar(60) not null,
    constraint member_skill_person foreign key (person_id) references person (id),
    constraint member_skill_grid foreign key (grid_id) references grid (id)
);

create index member_skill_of_kind on member_skill (kind);
create index member_skill_of_person on member_skill (person_id);

create sequence unit_charter_seq increment by 50;

create table unit_charter (
    id bigint primary key,
    grid_id bigint not null,
    charter_number integer not null,
    title varchar(200) not null,
    wording varchar(4000) not null,
    drafted_by_id bigint not null,
    drafted_on date not null,
    approved_by_id bigint,
    approved_on date,
    version bigint not null,
    constraint unit_charter_once unique (grid_id, charter_number),
    constraint unit_charter_grid foreign key (grid_id) references grid (id),
    constraint unit_charter_drafter foreign key (drafted_by_id) references person (id),
    constraint unit_charter_approver foreign key (approved_by_id) references person (id),
    constraint unit_charter_approved check ((approved_on is null) = (approved_by_id is null))
);
