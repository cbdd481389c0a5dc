-- The company's rules of performance pay, in force from a month on; percents are of a whole, money in fen.
create sequence pay_scheme_seq increment by 50;

create table pay_scheme (
    id bigint primary key,
    version bigint not null,
    number integer not null,
    valid_from date not null,
    area_percent integer not null,
    manager_base bigint not null,
    customer_base bigint not null,
    sales_base bigint not null,
    dual_base bigint not null,
    discount_percent numeric(4, 1) not null,
    made_by_id bigint,
    made_at timestamp with time zone not null,
    constraint pay_scheme_number_once unique (number),
    constraint pay_scheme_area check (area_percent between 0 and 1000),
    constraint pay_scheme_bases check (manager_base >= 0 and customer_base >= 0 and sales_base >= 0 and dual_base >= 0),
    constraint pay_scheme_discount check (discount_percent between 0 and 100)
);

-- Who has reached so much of the target is paid so much of the base.
create table pay_band (
    scheme_id bigint not null,
    position integer not null,
    from_percent integer not null,
    pays_percent integer not null,
    constraint pay_band_place primary key (scheme_id, position),
    constraint pay_band_scheme foreign key (scheme_id) references pay_scheme (id),
    constraint pay_band_range check (from_percent >= 0 and pays_percent >= 0)
);

insert into pay_scheme (id, version, number, valid_from, area_percent, manager_base, customer_base, sales_base, dual_base,
    discount_percent, made_at)
    values (nextval('pay_scheme_seq'), 0, 1, date '2020-01-01', 110, 300000, 200000, 200000, 200000, 5.0,
        timestamp with time zone '2020-01-01 00:00:00+00:00');

insert into pay_band (scheme_id, position, from_percent, pays_percent)
    select s.id, 1, 0, 0 from pay_scheme s where s.number = 1;
insert into pay_band (scheme_id, position, from_percent, pays_percent)
    select s.id, 2, 60, 60 from pay_scheme s where s.number = 1;
insert into pay_band (scheme_id, position, from_percent, pays_percent)
    select s.id, 3, 80, 80 from pay_scheme s where s.number = 1;
insert into pay_band (scheme_id, position, from_percent, pays_percent)
    select s.id, 4, 100, 100 from pay_scheme s where s.number = 1;
insert into pay_band (scheme_id, position, from_percent, pays_percent)
    select s.id, 5, 120, 120 from pay_scheme s where s.number = 1;

-- A month's proposal in versions: drafted, approved and from then on fixed, replaced by the next approved one.
create sequence pay_proposal_seq increment by 50;

create table pay_proposal (
    id bigint primary key,
    version bigint not null,
    first_day date not null,
    number integer not null,
    state varchar(10) not null,
    scheme_id bigint not null,
    plan_id bigint not null,
    made_by_id bigint,
    made_at timestamp with time zone not null,
    approved_by_id bigint,
    approved_at timestamp with time zone,
    words varchar(500),
    constraint pay_proposal_once unique (first_day, number),
    constraint pay_proposal_scheme foreign key (scheme_id) references pay_scheme (id),
    constraint pay_proposal_plan foreign key (plan_id) references target_plan (id),
    constraint pay_proposal_state_known check (state in ('DRAFT', 'APPROVED', 'REPLACED')),
    constraint pay_proposal_approved check ((state = 'DRAFT') = (approved_at is null))
);

create sequence pay_line_seq increment by 50;

create table pay_line (
    id bigint primary key,
    proposal_id bigint not null,
    grid_id bigint not null,
    person_id bigint not null,
    name varchar(100) not null,
    role varchar(20) not null,
    target bigint not null,
    done bigint not null,
    reached numeric(12, 1) not null,
    base bigint not null,
    pays_percent integer not null,
    area_percent integer not null,
    team_percent integer not null,
    score numeric(5, 1),
    amount bigint not null,
    constraint pay_line_once unique (proposal_id, person_id),
    constraint pay_line_proposal foreign key (proposal_id) references pay_proposal (id),
    constraint pay_line_grid foreign key (grid_id) references sales_grid (id),
    constraint pay_line_person foreign key (person_id) references person (id),
    constraint pay_line_role_known check (role in ('AREA_MANAGER', 'CUSTOMER_SPECIALIST', 'SALES_SPECIALIST', 'DUAL', 'NONE')),
    constraint pay_line_amount check (amount >= 0)
);

create index pay_line_of on pay_line (proposal_id, grid_id, name);
