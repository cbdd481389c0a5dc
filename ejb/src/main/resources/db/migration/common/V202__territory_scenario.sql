-- Scenarios: how the market could be divided. The grid of every unit is packed into parts of 50,000 units.
create sequence territory_scenario_seq increment by 50;

create table territory_scenario (
    id bigint primary key,
    name varchar(100) not null,
    state varchar(10) not null,
    grid_count integer not null,
    seed bigint not null,
    keep_customers boolean not null,
    handover_days integer not null,
    barriers varchar not null,
    figures varchar,
    outcome varchar,
    job_id bigint,
    revision integer not null,
    units integer not null,
    effective_on date,
    created_by varchar(100) not null,
    created_at timestamp with time zone not null,
    designed_at timestamp with time zone,
    approved_by varchar(100),
    approved_at timestamp with time zone,
    activated_at timestamp with time zone,
    version bigint not null,
    constraint territory_scenario_state_known check (state in ('PLANNING', 'APPROVED', 'ACTIVE', 'ARCHIVED')),
    constraint territory_scenario_grids check (grid_count between 1 and 5000),
    constraint territory_scenario_handover check (handover_days between 0 and 365)
);

create index territory_scenario_due on territory_scenario (state, effective_on);

create table territory_weight (
    scenario_id bigint not null references territory_scenario (id),
    position integer not null,
    measure varchar(20) not null,
    below numeric(6, 4) not null,
    above numeric(6, 4) not null,
    primary key (scenario_id, position),
    constraint territory_weight_once unique (scenario_id, measure)
);

create table territory_input (
    scenario_id bigint not null references territory_scenario (id),
    input varchar(30) not null,
    finding varchar(1000) not null,
    primary key (scenario_id, input)
);

create table territory_grid (
    scenario_id bigint not null references territory_scenario (id),
    number integer not null,
    code varchar(40) not null,
    name varchar(100) not null,
    sales_grid_id bigint references sales_grid (id),
    primary key (scenario_id, number)
);

create table territory_fixed (
    scenario_id bigint not null references territory_scenario (id),
    unit_id bigint not null references sales_unit (id),
    grid_number integer not null,
    primary key (scenario_id, unit_id)
);

create table territory_part (
    scenario_id bigint not null references territory_scenario (id),
    part integer not null,
    bytes bytea not null,
    primary key (scenario_id, part)
);

-- What an activation moved, unit by unit, and the hand-over from grid to grid that follows from it.
create table territory_move (
    scenario_id bigint not null references territory_scenario (id),
    unit_id bigint not null references sales_unit (id),
    from_grid_id bigint references sales_grid (id),
    to_grid_id bigint not null references sales_grid (id),
    customers integer not null,
    primary key (scenario_id, unit_id)
);

create table sales_handover (
    scenario_id bigint not null references territory_scenario (id),
    from_grid_id bigint not null references sales_grid (id),
    to_grid_id bigint not null references sales_grid (id),
    units integer not null,
    customers bigint not null,
    begins date not null,
    ends date not null,
    primary key (scenario_id, from_grid_id, to_grid_id)
);

create index sales_handover_ends on sales_handover (ends);
