-- What must leave for the platforms. An entry is written in the transaction of the business and never changed; one
-- delivery per platform carries its fate. The number of the entry is the order of the queue: no clock is asked.
create sequence outbox_entry_seq increment by 1;
create sequence delivery_call_seq increment by 1;

create table outbox_entry (
    id bigint primary key,
    kind varchar(40) not null,
    record_key varchar(64) not null,
    parent_key varchar(64),
    grid_id bigint not null,
    payload varchar(100000) not null,
    number varchar(60),
    title varchar(300),
    trace_id varchar(64),
    created_at timestamp with time zone not null
);

create index outbox_entry_grid on outbox_entry (grid_id, id);
create index outbox_entry_number on outbox_entry (number, id);

-- A platform and its circuit. Without an address it is not connected and messages are kept; while failures are counted, one probe at a time goes out, not before resume_at.
create table delivery_platform (
    code varchar(40) primary key,
    active boolean not null,
    paused boolean not null,
    failures integer not null check (failures >= 0),
    resume_at timestamp with time zone not null,
    address varchar(200),
    reason_key varchar(80),
    reason_args varchar(4000)
);

insert into delivery_platform (code, active, paused, failures, resume_at)
values ('province-a', true, false, 0, timestamp with time zone '2000-01-01 00:00:00+00:00');

-- The ordinal counts the messages of one record on one platform: two at once collide here instead of overtaking.
create table delivery (
    entry_id bigint not null references outbox_entry (id),
    platform varchar(40) not null references delivery_platform (code),
    kind varchar(40) not null,
    record_key varchar(64) not null,
    parent_key varchar(64),
    ordinal integer not null check (ordinal > 0),
    state varchar(12) not null
        check (state in ('WAITING', 'PENDING', 'CLAIMED', 'ACKNOWLEDGED', 'SET_ASIDE', 'SKIPPED')),
    attempts integer not null,
    strikes integer not null,
    not_before timestamp with time zone not null,
    call_id bigint,
    claimed_until timestamp with time zone,
    settled_at timestamp with time zone,
    mended varchar(100000),
    reason_key varchar(80),
    reason_args varchar(4000),
    primary key (entry_id, platform),
    constraint delivery_order unique (record_key, kind, platform, ordinal),
    constraint delivery_claim check (state <> 'CLAIMED' or (call_id is not null and claimed_until is not null))
);

-- One request to a platform and what came of it; the receipt is the platform's own number. Rows are only added.
create table delivery_call (
    id bigint primary key,
    platform varchar(40) not null,
    kind varchar(40) not null,
    at timestamp with time zone not null,
    millis integer not null,
    size integer not null,
    outcome varchar(12) not null
        check (outcome in ('ANSWERED', 'REFUSED', 'BROKEN', 'UNAVAILABLE', 'NOT_SENT')),
    status integer,
    receipt varchar(100),
    reason_key varchar(80),
    reason_args varchar(4000)
);

create index delivery_call_platform on delivery_call (platform, outcome, id);

-- What one request meant for one message. Rows are only added.
create table delivery_attempt (
    entry_id bigint not null,
    platform varchar(40) not null,
    call_id bigint not null,
    accepted boolean not null,
    reason_key varchar(80),
    reason_args varchar(4000),
    primary key (entry_id, platform, call_id)
);
