-- What is known of competitors, from which source and until when.
create sequence competitor_fact_seq increment by 50;
create sequence competitor_fact_number_seq;

create table competitor_fact (
    id bigint primary key,
    version bigint not null,
    number varchar(20) not null,
    grid_id bigint not null,
    kind varchar(10) not null,
    competitor varchar(80) not null,
    subject varchar(120) not null,
    price bigint,
    words varchar(1000),
    source varchar(120) not null,
    seen_on date not null,
    valid_until date not null,
    filed_by_id bigint,
    filed_on date not null,
    used_on date,
    answered_on date,
    constraint competitor_fact_number_once unique (number),
    constraint competitor_fact_grid foreign key (grid_id) references sales_grid (id),
    constraint competitor_fact_person foreign key (filed_by_id) references person (id),
    constraint competitor_fact_kind_known check (kind in ('RESOURCE', 'PRICE', 'EVENT')),
    constraint competitor_fact_price check ((kind = 'PRICE') = (price is not null)),
    constraint competitor_fact_validity check (valid_until >= seen_on)
);

create index competitor_fact_in_grid on competitor_fact (grid_id, id);
create index competitor_fact_filed on competitor_fact (grid_id, filed_on);
create index competitor_fact_by on competitor_fact (filed_by_id, filed_on);

-- The history: written once; V232 adds the triggers that see to it.
create sequence competitor_event_seq increment by 50;

create table competitor_event (
    id bigint primary key,
    fact_id bigint not null,
    happened_at timestamp with time zone not null,
    person_id bigint,
    action varchar(10) not null,
    note varchar(500) not null,
    constraint competitor_event_fact foreign key (fact_id) references competitor_fact (id)
);

create index competitor_event_of on competitor_event (fact_id, id);

-- A person's diary of a day on which the company works.
create sequence sales_diary_seq increment by 50;

create table sales_diary (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null,
    on_day date not null,
    results varchar(2000) not null,
    information varchar(2000),
    written_at timestamp with time zone not null,
    late boolean not null,
    constraint sales_diary_once unique (person_id, on_day),
    constraint sales_diary_person foreign key (person_id) references person (id)
);
