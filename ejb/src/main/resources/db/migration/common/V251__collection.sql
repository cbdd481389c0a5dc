-- The company's table of dunning steps: so many days after an arrear was due, or before a contract ends.
create sequence dunning_step_seq increment by 50;

create table dunning_step (
    id bigint primary key,
    version bigint not null,
    kind varchar(10) not null,
    position integer not null,
    action varchar(10) not null,
    amount integer not null,
    unit varchar(20) not null,
    constraint dunning_step_once unique (kind, position),
    constraint dunning_step_kind_known check (kind in ('ARREARS', 'RENEWAL')),
    constraint dunning_step_action_known check (action in ('REMINDER', 'CALL', 'VISIT', 'LETTER')),
    constraint dunning_step_amount check (amount >= 1)
);

insert into dunning_step (id, version, kind, position, action, amount, unit) values
    (nextval('dunning_step_seq'), 0, 'ARREARS', 1, 'REMINDER', 1, 'WORKING_DAY'),
    (nextval('dunning_step_seq'), 0, 'ARREARS', 2, 'CALL', 6, 'WORKING_DAY'),
    (nextval('dunning_step_seq'), 0, 'ARREARS', 3, 'VISIT', 11, 'WORKING_DAY'),
    (nextval('dunning_step_seq'), 0, 'ARREARS', 4, 'LETTER', 16, 'WORKING_DAY'),
    (nextval('dunning_step_seq'), 0, 'RENEWAL', 1, 'REMINDER', 30, 'CALENDAR_DAY'),
    (nextval('dunning_step_seq'), 0, 'RENEWAL', 2, 'CALL', 15, 'CALENDAR_DAY'),
    (nextval('dunning_step_seq'), 0, 'RENEWAL', 3, 'VISIT', 5, 'WORKING_DAY');

-- Money to collect and contracts to renew; the person is whose list the customer is on.
create sequence collection_item_seq increment by 50;
create sequence collection_item_number_seq;

create table collection_item (
    id bigint primary key,
    version bigint not null,
    number varchar(20) not null,
    kind varchar(10) not null,
    customer_id bigint not null,
    reference varchar(60) not null,
    amount bigint not null,
    due_on date not null,
    listed_on date not null,
    state varchar(10) not null,
    last_step integer not null,
    next_on date,
    next_action varchar(10),
    promised_on date,
    settled_on date,
    sort_on date not null,
    constraint collection_item_number_once unique (number),
    constraint collection_item_once unique (customer_id, kind, reference),
    constraint collection_item_customer foreign key (customer_id) references customer (id),
    constraint collection_item_kind_known check (kind in ('ARREARS', 'RENEWAL')),
    constraint collection_item_state_known check (state in ('OPEN', 'PROMISED', 'SETTLED', 'DROPPED')),
    constraint collection_item_action_known check (next_action in ('REMINDER', 'CALL', 'VISIT', 'LETTER')),
    constraint collection_item_settled check ((state = 'SETTLED') = (settled_on is not null)),
    constraint collection_item_amount check (amount >= 0)
);

create index collection_item_open on collection_item (state, sort_on, id);

-- What was done and what came of it: written once; V252 adds the triggers that see to it.
create sequence dunning_record_seq increment by 50;

create table dunning_record (
    id bigint primary key,
    item_id bigint not null,
    happened_at timestamp with time zone not null,
    on_day date not null,
    person_id bigint,
    step integer not null,
    action varchar(10) not null,
    outcome varchar(12) not null,
    promised_on date,
    words varchar(500),
    constraint dunning_record_item foreign key (item_id) references collection_item (id),
    constraint dunning_record_action_known check (action in ('REMINDER', 'CALL', 'VISIT', 'LETTER')),
    constraint dunning_record_outcome_known
        check (outcome in ('SENT', 'NOT_REACHED', 'PROMISED', 'DISPUTED', 'REFUSED', 'PAID', 'RENEWED', 'DROPPED'))
);

create index dunning_record_of on dunning_record (item_id, id);
create index dunning_record_on on dunning_record (on_day, item_id);
