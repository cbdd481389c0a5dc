-- Where exactly customers are, noted by who stood there; the others are taken to be at their unit's point.
create table customer_place (
    customer_id bigint primary key,
    version bigint not null,
    longitude double precision not null,
    latitude double precision not null,
    noted_on date not null,
    noted_by_id bigint not null,
    constraint customer_place_customer foreign key (customer_id) references customer (id),
    constraint customer_place_on_earth check (longitude between -180 and 180 and latitude between -90 and 90)
);

-- Visits planned for a day, the check-in and what came of them; what was talked about is the contact.
create sequence sales_visit_seq increment by 50;

create table sales_visit (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null,
    customer_id bigint not null,
    grid_id bigint not null,
    planned_on date not null,
    route_position integer not null,
    origin varchar(10) not null,
    order_number varchar(20),
    state varchar(10) not null,
    planned_by_id bigint,
    arrived_at timestamp with time zone,
    longitude double precision,
    latitude double precision,
    accuracy_metres integer,
    distance_metres integer,
    near boolean,
    reason varchar(300),
    outcome varchar(12),
    note varchar(1000),
    touch_id bigint,
    done_at timestamp with time zone,
    constraint sales_visit_once unique (person_id, planned_on, customer_id),
    constraint sales_visit_person foreign key (person_id) references person (id),
    constraint sales_visit_customer foreign key (customer_id) references customer (id),
    constraint sales_visit_grid foreign key (grid_id) references sales_grid (id),
    constraint sales_visit_touch foreign key (touch_id) references customer_touch (id),
    constraint sales_visit_origin_known check (origin in ('CYCLE', 'DISPATCH', 'HAND')),
    constraint sales_visit_state_known check (state in ('PLANNED', 'ARRIVED', 'DONE', 'DROPPED')),
    constraint sales_visit_outcome_known check
        (outcome in ('TALKED', 'INTERESTED', 'OFFERED', 'ORDERED', 'SERVED', 'REFUSED', 'NOT_MET')),
    constraint sales_visit_arrived check (state not in ('ARRIVED', 'DONE') or arrived_at is not null),
    constraint sales_visit_far_has_reason check (near is null or near or reason is not null),
    constraint sales_visit_met_has_touch check (outcome is null or (outcome = 'NOT_MET') = (touch_id is null))
);

create index sales_visit_in_grid on sales_visit (grid_id, planned_on, id);
create index sales_visit_newest on sales_visit (planned_on, id);
create index sales_visit_of_customer on sales_visit (customer_id, planned_on);
