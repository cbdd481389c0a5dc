-- Cases of accountability with the people they name.
create sequence accountability_case_seq increment by 50;

create table accountability_case (
    id bigint primary key,
    grid_id bigint not null,
    happened_on date not null,
    what_happened varchar(1000) not null,
    clause varchar(40) not null,
    hazard_number varchar(20),
    opened_by_id bigint not null,
    opened_on date not null,
    decision varchar(1000),
    decided_on date,
    decided_by_id bigint,
    version bigint not null,
    constraint accountability_case_grid foreign key (grid_id) references grid (id),
    constraint accountability_case_opener foreign key (opened_by_id) references person (id),
    constraint accountability_case_decider foreign key (decided_by_id) references person (id),
    constraint accountability_case_past check (happened_on <= opened_on),
    constraint accountability_case_decided check (
        (decided_on is null) = (decision is null) and (decided_on is null) = (decided_by_id is null))
);

create index accountability_case_of_grid on accountability_case (grid_id, decided_on);

create sequence accountability_person_seq increment by 50;

create table accountability_person (
    id bigint primary key,
    case_id bigint not null,
    person_id bigint not null,
    liability varchar(12) not null,
    post varchar(30),
    reason varchar(500),
    relieved_on date,
    relieved_for varchar(500),
    own_view varchar(2000),
    stated_on date,
    version bigint not null,
    constraint accountability_person_of foreign key (case_id) references accountability_case (id),
    constraint accountability_person_who foreign key (person_id) references person (id),
    constraint accountability_person_why check (post is not null or reason is not null),
    constraint accountability_person_relieved check ((relieved_on is null) = (relieved_for is null)),
    constraint accountability_person_stated check ((stated_on is null) = (own_view is null))
);

create index accountability_person_of_case on accountability_person (case_id);
create index accountability_person_of_person on accountability_person (person_id);
