-- Hazards. The columns up to received_at say what was reported and never change.
create sequence hazard_seq increment by 50;
create sequence hazard_number_seq;

create table hazard (
    id bigint primary key,
    version bigint not null,
    number varchar(20) not null,
    platform_id varchar(36) not null,
    external_key varchar(120),
    category varchar(12) not null,
    source varchar(20) not null,
    description varchar(1000) not null,
    search_words varchar(8000) not null,
    grid_id bigint not null,
    unit_id bigint,
    place_id bigint,
    place_text varchar(200),
    reporter_id bigint not null,
    first_contact_id bigint not null,
    repeat_of_id bigint,
    found_at timestamp with time zone not null,
    received_at timestamp with time zone not null,
    state varchar(24) not null,
    grade varchar(10) not null,
    major_reason varchar(500),
    handling varchar(12),
    lead_person_id bigint,
    handler_id bigint,
    rerouted_at timestamp with time zone,
    transfers integer not null,
    escalation_level integer not null,
    axis_value varchar(40),
    lead_role varchar(20),
    due_on date,
    due_order date not null,
    first_due_on date,
    cap_on date,
    due_clause varchar(40),
    profile_version_id bigint,
    due_provisional boolean not null,
    normal_limit boolean not null,
    due_fixed_by_person boolean not null,
    explanation_key varchar(80),
    explanation_args varchar(400),
    late_reason varchar(500),
    fixed_person_id bigint,
    fixed_measures varchar(1000),
    fixed_money numeric(14, 2),
    fixed_plan varchar(1000),
    fixed_standard varchar(500),
    fixed_completer_id bigint,
    fixed_acceptor_id bigint,
    rectified_at timestamp with time zone,
    rectified_by_id bigint,
    measures_taken varchar(1000),
    evidence_statement varchar(500),
    after_photos integer not null,
    fed_back_at timestamp with time zone,
    confirmed_at timestamp with time zone,
    accepted_by_id bigint,
    acceptance_comment varchar(1000),
    closed_at timestamp with time zone,
    returns integer not null,
    disclosure_owed boolean not null,
    regulator_due_on date,
    regulator_told_at timestamp with time zone,
    workers_told_at timestamp with time zone,
    process_id varchar(64),
    change_number integer not null,
    constraint hazard_number_once unique (number),
    constraint hazard_platform_id_once unique (platform_id),
    constraint hazard_external_key_once unique (external_key),
    constraint hazard_grid foreign key (grid_id) references grid (id),
    constraint hazard_place foreign key (place_id) references grid_place (id),
    constraint hazard_reporter foreign key (reporter_id) references person (id),
    constraint hazard_first_contact foreign key (first_contact_id) references person (id),
    constraint hazard_handler foreign key (handler_id) references person (id),
    constraint hazard_repeat_of foreign key (repeat_of_id) references hazard (id),
    constraint hazard_not_own_repeat check (repeat_of_id is null or repeat_of_id <> id),
    constraint hazard_state_known
        check (state in ('REGISTERED', 'RECTIFYING', 'AWAITING_ACCEPTANCE', 'CLOSED', 'WITHDRAWN')),
    constraint hazard_grade_known check (grade in ('GENERAL', 'MAJOR')),
    constraint hazard_closed_has_time check ((state = 'CLOSED') = (closed_at is not null)),
    constraint hazard_ended_has_no_handler check (state not in ('CLOSED', 'WITHDRAWN') or handler_id is null),
    constraint hazard_rectifying_has_due check (state not in ('RECTIFYING', 'AWAITING_ACCEPTANCE') or due_on is not null),
    constraint hazard_not_accepted_by_rectifier
        check (handling = 'ON_THE_SPOT' or accepted_by_id is null or rectified_by_id is null
            or accepted_by_id <> rectified_by_id)
);

create index hazard_newest on hazard (received_at, id);
create index hazard_of_state on hazard (state, received_at, id);
create index hazard_of_grid on hazard (grid_id, received_at, id);
create index hazard_of_handler on hazard (handler_id, due_order, id);
create index hazard_of_reporter on hazard (reporter_id, received_at, id);
create index hazard_due on hazard (state, due_order, id);
create index hazard_repeats on hazard (repeat_of_id);

-- The history: written once; V101 adds the triggers that see to it.
create sequence hazard_event_seq increment by 50;

create table hazard_event (
    id bigint primary key,
    hazard_id bigint not null,
    sequence_number integer not null,
    happened_at timestamp with time zone not null,
    person_id bigint,
    action varchar(24) not null,
    from_state varchar(24),
    to_state varchar(24) not null,
    note varchar(1200),
    clause varchar(40),
    constraint hazard_event_once unique (hazard_id, sequence_number),
    constraint hazard_event_hazard foreign key (hazard_id) references hazard (id)
);

-- Pictures: kept by a person first, then attached to one hazard for good.
create sequence hazard_photo_seq increment by 50;

create table hazard_photo (
    id bigint primary key,
    version bigint not null,
    file_id bigint not null,
    uploaded_by_id bigint not null,
    uploaded_at timestamp with time zone not null,
    hazard_id bigint,
    moment varchar(8),
    constraint hazard_photo_file_once unique (file_id),
    constraint hazard_photo_file foreign key (file_id) references stored_file (id),
    constraint hazard_photo_hazard foreign key (hazard_id) references hazard (id),
    constraint hazard_photo_attached check ((hazard_id is null) = (moment is null)),
    constraint hazard_photo_moment_known check (moment in ('BEFORE', 'AFTER'))
);

create index hazard_photo_of_hazard on hazard_photo (hazard_id, id);

create sequence hazard_extension_seq increment by 50;

create table hazard_extension (
    id bigint primary key,
    version bigint not null,
    hazard_id bigint not null,
    asked_by_id bigint not null,
    asked_at timestamp with time zone not null,
    until_day date not null,
    reason varchar(500) not null,
    granted boolean,
    decided_by_id bigint,
    decided_at timestamp with time zone,
    note varchar(500),
    constraint hazard_extension_hazard foreign key (hazard_id) references hazard (id),
    constraint hazard_extension_decided check ((granted is null) = (decided_at is null)),
    constraint hazard_extension_by_another check (decided_by_id is null or decided_by_id <> asked_by_id)
);

create index hazard_extension_of_hazard on hazard_extension (hazard_id, id);

-- Filters of the register that people keep.
create sequence hazard_filter_seq increment by 50;

create table hazard_filter (
    id bigint primary key,
    version bigint not null,
    account_id bigint not null,
    name varchar(60) not null,
    query varchar(2000) not null,
    constraint hazard_filter_name_once unique (account_id, name),
    constraint hazard_filter_account foreign key (account_id) references account (id)
);
