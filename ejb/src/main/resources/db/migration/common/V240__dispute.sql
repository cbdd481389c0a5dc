-- Addresses whose unit a person has chosen: found like a unit's own address from then on.
create sequence learned_address_seq increment by 50;

create table learned_address (
    id bigint primary key,
    address varchar(200) not null,
    address_key varchar(200) not null,
    unit_id bigint not null,
    learned_at timestamp with time zone not null,
    learned_by varchar(100) not null,
    constraint learned_address_once unique (address_key),
    constraint learned_address_unit foreign key (unit_id) references sales_unit (id)
);

create index learned_address_of_unit on learned_address (unit_id);

-- What came in with an address in nobody's grid and waits for the sales manager.
create sequence waiting_arrival_seq increment by 50;
create sequence waiting_arrival_number_seq;

create table waiting_arrival (
    id bigint primary key,
    version bigint not null,
    number varchar(20) not null,
    state varchar(10) not null,
    kind_code varchar(20),
    customer_kind varchar(12) not null,
    name varchar(120) not null,
    contact varchar(60),
    address varchar(200) not null,
    product_code varchar(40),
    quantity integer not null,
    amount bigint not null,
    words varchar(1000),
    source varchar(120) not null,
    ambiguous boolean not null,
    arrived_at timestamp with time zone not null,
    arrived_by_id bigint,
    settled_at timestamp with time zone,
    settled_by_id bigint,
    unit_id bigint,
    filed_number varchar(20),
    order_number varchar(20),
    reason varchar(300),
    constraint waiting_arrival_number_once unique (number),
    constraint waiting_arrival_state_known check (state in ('WAITING', 'SETTLED', 'DROPPED')),
    constraint waiting_arrival_settled check ((state = 'WAITING') = (settled_at is null)),
    constraint waiting_arrival_unit foreign key (unit_id) references sales_unit (id)
);

create index waiting_arrival_by_state on waiting_arrival (state, id);

-- By what a contested customer is decided, in the company's order.
create table dispute_rule (
    criterion varchar(12) primary key,
    position integer not null,
    clause varchar(40) not null,
    version bigint not null,
    constraint dispute_rule_known check (criterion in ('ADDRESS', 'NAMED_LIST', 'FIRST_FILED'))
);

insert into dispute_rule (criterion, position, clause, version) values
    ('ADDRESS', 1, 'R14-3.1d', 0),
    ('NAMED_LIST', 2, 'R14-2.1a', 0),
    ('FIRST_FILED', 3, 'R14-3.3.1a', 0);

create table dispute_setting (
    id integer primary key,
    hearing_workdays integer not null,
    version bigint not null,
    constraint dispute_setting_range check (hearing_workdays between 1 and 30)
);

insert into dispute_setting (id, hearing_workdays, version) values (1, 2, 0);

-- Two grids claim one customer; what was true when it was claimed stays with the dispute.
create sequence customer_dispute_seq increment by 50;
create sequence customer_dispute_number_seq;

create table customer_dispute (
    id bigint primary key,
    version bigint not null,
    number varchar(20) not null,
    state varchar(10) not null,
    customer_id bigint not null,
    open_customer_id bigint,
    customer_number varchar(20) not null,
    customer_name varchar(120) not null,
    address varchar(200),
    owner_id bigint,
    filed_by_id bigint,
    holder_grid_id bigint not null,
    claimant_grid_id bigint not null,
    claimant_unit_id bigint not null,
    claimed_by_id bigint,
    claimed_at timestamp with time zone not null,
    grounds varchar(500) not null,
    hear_until timestamp with time zone not null,
    heard_by_id bigint,
    heard_at timestamp with time zone,
    statement varchar(500),
    criterion varchar(12),
    proposed_grid_id bigint,
    decided_grid_id bigint,
    decided_by_id bigint,
    decided_at timestamp with time zone,
    decision varchar(500),
    process_id varchar(64),
    change_number integer not null,
    constraint customer_dispute_number_once unique (number),
    constraint customer_dispute_one_open unique (open_customer_id),
    constraint customer_dispute_customer foreign key (customer_id) references customer (id),
    constraint customer_dispute_holder foreign key (holder_grid_id) references sales_grid (id),
    constraint customer_dispute_claimant foreign key (claimant_grid_id) references sales_grid (id),
    constraint customer_dispute_unit foreign key (claimant_unit_id) references sales_unit (id),
    constraint customer_dispute_two_grids check (holder_grid_id <> claimant_grid_id),
    constraint customer_dispute_state_known check (state in ('HEARING', 'DECIDING', 'MOVED', 'KEPT', 'WITHDRAWN')),
    constraint customer_dispute_open check ((state in ('HEARING', 'DECIDING')) = (open_customer_id is not null))
);

create index customer_dispute_by_state on customer_dispute (state, id);
create index customer_dispute_of_holder on customer_dispute (holder_grid_id, id);
create index customer_dispute_of_claimant on customer_dispute (claimant_grid_id, id);

create sequence dispute_event_seq increment by 50;

create table dispute_event (
    id bigint primary key,
    dispute_id bigint not null,
    sequence_number integer not null,
    happened_at timestamp with time zone not null,
    person_id bigint,
    action varchar(16) not null,
    note varchar(500),
    clause varchar(40),
    constraint dispute_event_once unique (dispute_id, sequence_number),
    constraint dispute_event_dispute foreign key (dispute_id) references customer_dispute (id)
);

-- What the nightly look at the market found without an owner.
create sequence ownership_check_seq increment by 50;

create table ownership_check (
    id bigint primary key,
    checked_on date not null,
    checked_at timestamp with time zone not null,
    places bigint not null,
    places_owned bigint not null,
    matters bigint not null,
    matters_owned bigint not null,
    customers bigint not null,
    customers_listed bigint not null
);

create index ownership_check_newest on ownership_check (checked_at);

create sequence ownership_gap_seq increment by 50;

create table ownership_gap (
    id bigint primary key,
    check_id bigint not null,
    kind varchar(12) not null,
    reference varchar(40) not null,
    name varchar(200) not null,
    grid_id bigint,
    clause varchar(40) not null,
    constraint ownership_gap_check foreign key (check_id) references ownership_check (id),
    constraint ownership_gap_kind_known check (kind in ('UNIT', 'GRID', 'ORDER', 'DISPATCH', 'DISPUTE', 'ADDRESS', 'CUSTOMER'))
);

create index ownership_gap_of_check on ownership_gap (check_id, id);

-- Whoever holds this row looks; of two nodes the second finds the day done.
create table ownership_clock (
    id integer primary key,
    checked_on date
);

insert into ownership_clock (id, checked_on) values (1, null);
