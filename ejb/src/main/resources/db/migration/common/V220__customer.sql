-- Customers of the sales grids. The grid is that of the unit; it stands here too, so that the list of a grid is one walk.
create sequence customer_seq increment by 50;
create sequence customer_number_seq;

create table customer (
    id bigint primary key,
    version bigint not null,
    number varchar(20) not null,
    kind varchar(12) not null,
    customer_class varchar(12) not null,
    name varchar(120) not null,
    name_core varchar(120) not null,
    search_words varchar(2000) not null,
    unit_id bigint not null,
    grid_id bigint,
    address varchar(200),
    owner_id bigint,
    source varchar(120),
    supplier varchar(120),
    contract_end date,
    visit_months integer not null,
    last_touch_on date,
    next_visit_on date,
    filed_on date not null,
    filed_by_id bigint,
    lost_on date,
    change_number integer not null,
    constraint customer_number_once unique (number),
    constraint customer_unit foreign key (unit_id) references sales_unit (id),
    constraint customer_grid foreign key (grid_id) references sales_grid (id),
    constraint customer_owner foreign key (owner_id) references person (id),
    constraint customer_kind_known check (kind in ('GROUP', 'INDIVIDUAL', 'COMMUNITY')),
    constraint customer_class_known
        check (customer_class in ('COVERED', 'EXISTING', 'POTENTIAL', 'INTENT', 'NEW', 'KEY')),
    constraint customer_visit_months check (visit_months >= 0)
);

create index customer_by_name on customer (name, id);
create index customer_of_grid on customer (grid_id, name, id);
create index customer_of_class on customer (grid_id, customer_class, name, id);
create index customer_of_owner on customer (owner_id, name, id);
create index customer_of_unit on customer (unit_id, customer_class);
create index customer_due on customer (owner_id, next_visit_on);
create index customer_core on customer (name_core);

-- The history: written once; V221 adds the triggers that see to it.
create sequence customer_event_seq increment by 50;

create table customer_event (
    id bigint primary key,
    customer_id bigint not null,
    sequence_number integer not null,
    happened_at timestamp with time zone not null,
    person_id bigint,
    action varchar(20) not null,
    from_value varchar(200),
    to_value varchar(200),
    note varchar(500),
    constraint customer_event_once unique (customer_id, sequence_number),
    constraint customer_event_customer foreign key (customer_id) references customer (id)
);

-- People to talk to; numbers are encrypted, found again by a keyed digest, and shown masked.
create sequence customer_contact_seq increment by 50;

create table customer_contact (
    id bigint primary key,
    version bigint not null,
    customer_id bigint not null,
    lock_name varchar(36) not null,
    name varchar(60) not null,
    position varchar(60),
    phone_locked varchar(160),
    phone_digest varchar(40),
    phone_masked varchar(24),
    consented boolean not null,
    constraint customer_contact_customer foreign key (customer_id) references customer (id)
);

create index customer_contact_of on customer_contact (customer_id, id);
create index customer_contact_digest on customer_contact (phone_digest);

-- What was talked about with a customer, by whom and what for.
create sequence customer_touch_seq increment by 50;

create table customer_touch (
    id bigint primary key,
    customer_id bigint not null,
    grid_id bigint,
    person_id bigint not null,
    happened_at timestamp with time zone not null,
    on_day date not null,
    purpose varchar(16) not null,
    stage varchar(10) not null,
    words varchar(1000) not null,
    own_list boolean not null,
    reason varchar(300),
    constraint customer_touch_customer foreign key (customer_id) references customer (id),
    constraint customer_touch_purpose_known
        check (purpose in ('SALES', 'PROMOTION', 'WIN_OVER', 'SERVICE', 'RETENTION', 'SITE_ACCESS', 'ARREARS')),
    constraint customer_touch_stage_known check (stage in ('PRESALE', 'SALE', 'AFTERSALE')),
    constraint customer_touch_reasoned check (own_list or reason is not null)
);

create index customer_touch_of on customer_touch (customer_id, id);
create index customer_touch_in_grid on customer_touch (grid_id, on_day);
create index customer_touch_by on customer_touch (person_id, on_day);

-- Agency channels.
create sequence sales_channel_seq increment by 50;
create sequence sales_channel_number_seq;

create table sales_channel (
    id bigint primary key,
    version bigint not null,
    number varchar(20) not null,
    name varchar(120) not null,
    line_of_trade varchar(60),
    grid_id bigint not null,
    owner_id bigint,
    contract_number varchar(60),
    contract_until date,
    opened_on date not null,
    supervised_on date,
    closed_on date,
    constraint sales_channel_number_once unique (number),
    constraint sales_channel_grid foreign key (grid_id) references sales_grid (id),
    constraint sales_channel_owner foreign key (owner_id) references person (id)
);

create index sales_channel_of_grid on sales_channel (grid_id, number);
create index sales_channel_of_owner on sales_channel (owner_id, number);

create sequence sales_channel_event_seq increment by 50;

create table sales_channel_event (
    id bigint primary key,
    channel_id bigint not null,
    happened_at timestamp with time zone not null,
    on_day date not null,
    person_id bigint,
    action varchar(12) not null,
    note varchar(500),
    constraint sales_channel_event_channel foreign key (channel_id) references sales_channel (id)
);

create index sales_channel_event_of on sales_channel_event (channel_id, id);

-- The key under which numbers are locked is not kept here, only by what it is recognised.
create table customer_key (
    id integer primary key,
    fingerprint varchar(40) not null
);
