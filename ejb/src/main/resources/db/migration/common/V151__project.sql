-- Projects of contractors: each becomes a dynamic grid when its work begins.
create sequence project_seq increment by 50;
create sequence project_number_seq;

create table project (
    id bigint primary key,
    version bigint not null,
    number varchar(20) not null,
    name varchar(100) not null,
    kind varchar(16) not null,
    state varchar(12) not null,
    host_grid_id bigint not null,
    grid_id bigint,
    place varchar(200) not null,
    work varchar(1000) not null,
    opens_on date not null,
    closes_on date not null,
    on_rest_days boolean not null,
    contractor_name varchar(100) not null,
    contact_name varchar(100) not null,
    contact_mobile varchar(30) not null,
    contractor_id bigint,
    contact_id bigint,
    applicant_id bigint not null,
    host_id bigint not null,
    agreement_file_id bigint,
    agreement_on date,
    agreement_confirmed_at timestamp with time zone,
    qualifications_confirmed_at timestamp with time zone,
    training_confirmed_at timestamp with time zone,
    opened_at timestamp with time zone,
    end_warned_for date,
    ended_at timestamp with time zone,
    handed_over integer not null,
    closed_at timestamp with time zone,
    process_id varchar(64),
    change_number integer not null,
    constraint project_number_once unique (number),
    constraint project_grid_once unique (grid_id),
    constraint project_host_grid foreign key (host_grid_id) references grid (id),
    constraint project_grid foreign key (grid_id) references grid (id),
    constraint project_contractor foreign key (contractor_id) references org_unit (id),
    constraint project_contact foreign key (contact_id) references person (id),
    constraint project_applicant foreign key (applicant_id) references person (id),
    constraint project_host foreign key (host_id) references person (id),
    constraint project_agreement foreign key (agreement_file_id) references stored_file (id),
    constraint project_kind_known check (kind in ('INVESTMENT', 'CONSTRUCTION', 'OUTSOURCING')),
    constraint project_state_known
        check (state in ('APPLIED', 'PREPARING', 'RUNNING', 'HANDOVER', 'CLOSED', 'REJECTED', 'WITHDRAWN')),
    constraint project_ends_later check (closes_on >= opens_on),
    constraint project_running_has_grid
        check (state not in ('RUNNING', 'HANDOVER', 'CLOSED')
            or (grid_id is not null and contractor_id is not null and contact_id is not null)),
    constraint project_closed_has_time check ((state = 'CLOSED') = (closed_at is not null))
);

create index project_of_state on project (state, closes_on);
create index project_of_host_grid on project (host_grid_id, id);
create index project_of_applicant on project (applicant_id, id);
create index project_of_host on project (host_id, id);

create sequence project_person_seq increment by 50;

create table project_person (
    id bigint primary key,
    version bigint not null,
    project_id bigint not null,
    person_id bigint not null,
    trained_on date,
    trained_by_id bigint,
    training varchar(300),
    left_at timestamp with time zone,
    constraint project_person_once unique (project_id, person_id),
    constraint project_person_project foreign key (project_id) references project (id),
    constraint project_person_person foreign key (person_id) references person (id),
    constraint project_person_trained check ((trained_on is null) = (trained_by_id is null))
);

create index project_person_of_person on project_person (person_id, project_id);

create sequence project_qualification_seq increment by 50;

create table project_qualification (
    id bigint primary key,
    version bigint not null,
    project_id bigint not null,
    person_id bigint,
    kind varchar(20) not null,
    number varchar(60) not null,
    valid_until date not null,
    file_id bigint,
    warned_for date,
    replaced boolean not null,
    constraint project_qualification_project foreign key (project_id) references project (id),
    constraint project_qualification_person foreign key (person_id) references person (id),
    constraint project_qualification_file foreign key (file_id) references stored_file (id),
    constraint project_qualification_kind_known
        check (kind in ('SAFETY_LICENCE', 'GRADE_CERTIFICATE', 'SAFETY_CERTIFICATE', 'SPECIAL_OPERATION'))
);

create index project_qualification_of_project on project_qualification (project_id, id);
create index project_qualification_ending on project_qualification (valid_until);

create sequence project_check_seq increment by 50;

create table project_check (
    id bigint primary key,
    project_id bigint not null,
    checked_on date not null,
    checked_at timestamp with time zone not null,
    person_id bigint not null,
    sound boolean not null,
    note varchar(500) not null,
    hazard_number varchar(20),
    constraint project_check_project foreign key (project_id) references project (id),
    constraint project_check_person foreign key (person_id) references person (id),
    constraint project_check_finding check (sound = (hazard_number is null))
);

create index project_check_of_project on project_check (project_id, checked_on);

-- The history: written once; V152 adds the triggers that see to it.
create sequence project_event_seq increment by 50;

create table project_event (
    id bigint primary key,
    project_id bigint not null,
    sequence_number integer not null,
    happened_at timestamp with time zone not null,
    person_id bigint,
    action varchar(24) not null,
    to_state varchar(12) not null,
    note varchar(1200),
    clause varchar(40),
    constraint project_event_once unique (project_id, sequence_number),
    constraint project_event_project foreign key (project_id) references project (id)
);
