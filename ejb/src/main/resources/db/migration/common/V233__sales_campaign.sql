-- Campaigns of a grid with budget, days, material and results.
create sequence sales_campaign_seq increment by 50;
create sequence sales_campaign_number_seq;

create table sales_campaign (
    id bigint primary key,
    version bigint not null,
    number varchar(20) not null,
    kind varchar(10) not null,
    state varchar(10) not null,
    grid_id bigint not null,
    title varchar(120) not null,
    starts_on date not null,
    ends_on date not null,
    budget bigint not null,
    spent bigint not null,
    material varchar(1000) not null,
    planned_by_id bigint,
    closed_on date,
    result varchar(1000),
    constraint sales_campaign_number_once unique (number),
    constraint sales_campaign_grid foreign key (grid_id) references sales_grid (id),
    constraint sales_campaign_person foreign key (planned_by_id) references person (id),
    constraint sales_campaign_kind_known check (kind in ('PROMOTION', 'WIN_OVER')),
    constraint sales_campaign_state_known check (state in ('PLANNED', 'RUNNING', 'CLOSED', 'CANCELLED')),
    constraint sales_campaign_days check (ends_on >= starts_on),
    constraint sales_campaign_money check (budget >= 0 and spent >= 0),
    constraint sales_campaign_closed_has_result check ((state in ('CLOSED', 'CANCELLED')) = (result is not null))
);

create index sales_campaign_in_grid on sales_campaign (grid_id, id);

-- Whom a campaign wants to reach. Nobody was contacted to be won over without a lawful source and consent.
create sequence campaign_target_seq increment by 50;

create table campaign_target (
    id bigint primary key,
    version bigint not null,
    campaign_id bigint not null,
    customer_id bigint,
    channel_number varchar(20),
    state varchar(10) not null,
    source varchar(16),
    consented boolean not null,
    contract_end date,
    offer varchar(500),
    contacted_on date,
    contacted_by_id bigint,
    ended_on date,
    result varchar(500),
    constraint campaign_target_customer_once unique (campaign_id, customer_id),
    constraint campaign_target_channel_once unique (campaign_id, channel_number),
    constraint campaign_target_campaign foreign key (campaign_id) references sales_campaign (id),
    constraint campaign_target_customer foreign key (customer_id) references customer (id),
    constraint campaign_target_channel foreign key (channel_number) references sales_channel (number),
    constraint campaign_target_one check ((customer_id is null) <> (channel_number is null)),
    constraint campaign_target_state_known check (state in ('LISTED', 'CONTACTED', 'WON', 'LOST')),
    constraint campaign_target_source_lawful
        check (source in ('HIMSELF', 'REFERRAL', 'PUBLIC_REGISTER', 'FAIR', 'DOORSTEP')),
    constraint campaign_target_contacted check ((state = 'LISTED') = (contacted_on is null))
);

create index campaign_target_on on campaign_target (campaign_id, id);
create index campaign_target_of_customer on campaign_target (customer_id);

-- The history: written once; V234 adds the triggers that see to it.
create sequence campaign_event_seq increment by 50;

create table campaign_event (
    id bigint primary key,
    campaign_id bigint not null,
    happened_at timestamp with time zone not null,
    on_day date not null,
    person_id bigint,
    action varchar(10) not null,
    leads bigint not null,
    note varchar(1000),
    constraint campaign_event_campaign foreign key (campaign_id) references sales_campaign (id),
    constraint campaign_event_leads check (leads >= 0)
);

create index campaign_event_of on campaign_event (campaign_id, id);
create index campaign_event_day on campaign_event (on_day, campaign_id);
