-- What is sold, which kinds of orders there are and through which stages they go: the company's own data.
create sequence sales_product_seq increment by 50;

create table sales_product (
    id bigint primary key,
    version bigint not null,
    code varchar(40) not null,
    name_zh varchar(60) not null,
    name_en varchar(60) not null,
    price bigint not null,
    active boolean not null,
    constraint sales_product_code_once unique (code),
    constraint sales_product_price check (price >= 0)
);

create table order_kind (
    code varchar(20) primary key,
    version bigint not null,
    family varchar(14) not null,
    name_zh varchar(60) not null,
    name_en varchar(60) not null,
    active boolean not null,
    constraint order_kind_family_known check (family in ('SALE', 'INSTALLATION', 'FAULT'))
);

create table order_stage (
    kind_code varchar(20) not null,
    position integer not null,
    name_zh varchar(60) not null,
    name_en varchar(60) not null,
    offers boolean not null,
    constraint order_stage_place primary key (kind_code, position),
    constraint order_stage_kind foreign key (kind_code) references order_kind (code)
);

-- How long an order of a kind may take from its receipt, in force from a day on.
create sequence order_limit_seq increment by 50;

create table order_limit (
    id bigint primary key,
    kind_code varchar(20) not null,
    valid_from date not null,
    amount integer not null,
    unit varchar(20) not null,
    clause varchar(40) not null,
    constraint order_limit_once unique (kind_code, valid_from),
    constraint order_limit_kind foreign key (kind_code) references order_kind (code)
);

insert into order_kind (code, version, family, name_zh, name_en, active) values
    ('SALE', 0, 'SALE', '销售单', 'Sales order', true),
    ('INSTALL', 0, 'INSTALLATION', '安装单', 'Installation', true),
    ('FAULT', 0, 'FAULT', '故障单', 'Fault', true);

insert into order_stage (kind_code, position, name_zh, name_en, offers) values
    ('SALE', 1, '洽谈', 'Talks', false),
    ('SALE', 2, '报价', 'Offer', true),
    ('SALE', 3, '签约', 'Contract', false),
    ('INSTALL', 1, '预约', 'Appointment', false),
    ('INSTALL', 2, '上门', 'On site', false),
    ('INSTALL', 3, '调试', 'Tests', false),
    ('FAULT', 1, '受理', 'Accepted', false),
    ('FAULT', 2, '处理', 'Repair', false);

insert into order_limit (id, kind_code, valid_from, amount, unit, clause) values
    (nextval('order_limit_seq'), 'FAULT', date '2020-01-01', 1, 'WORKING_DAY', 'R14-M4b');

-- Lists of customers the company sends to the grids to be worked.
create sequence dispatch_list_seq increment by 50;
create sequence dispatch_list_number_seq;

create table dispatch_list (
    id bigint primary key,
    number varchar(20) not null,
    title varchar(120) not null,
    due_on date not null,
    dispatched_at timestamp with time zone not null,
    dispatched_by_id bigint,
    orders integer not null,
    constraint dispatch_list_number_once unique (number)
);

create sequence sales_order_seq increment by 50;
create sequence sales_order_number_seq;

create table sales_order (
    id bigint primary key,
    version bigint not null,
    number varchar(20) not null,
    kind_code varchar(20) not null,
    family varchar(14) not null,
    state varchar(12) not null,
    stage integer not null,
    customer_id bigint not null,
    customer_kind varchar(12) not null,
    grid_id bigint not null,
    product_id bigint,
    quantity integer not null,
    amount bigint not null,
    words varchar(1000),
    dispatch_id bigint,
    channel_number varchar(20),
    placed_by_id bigint,
    handler_id bigint,
    seller_id bigint,
    received_at timestamp with time zone not null,
    acknowledged_at timestamp with time zone,
    offered_on date,
    due_on date,
    due_clause varchar(40),
    appointment_from timestamp with time zone,
    appointment_to timestamp with time zone,
    waiting_for varchar(200),
    done_at timestamp with time zone,
    on_time boolean,
    confirmed_by varchar(60),
    closed_on date,
    won boolean,
    result varchar(500),
    change_number integer not null,
    constraint sales_order_number_once unique (number),
    constraint sales_order_kind foreign key (kind_code) references order_kind (code),
    constraint sales_order_customer foreign key (customer_id) references customer (id),
    constraint sales_order_grid foreign key (grid_id) references sales_grid (id),
    constraint sales_order_product foreign key (product_id) references sales_product (id),
    constraint sales_order_dispatch foreign key (dispatch_id) references dispatch_list (id),
    constraint sales_order_handler foreign key (handler_id) references person (id),
    constraint sales_order_seller foreign key (seller_id) references person (id),
    constraint sales_order_state_known check (state in ('DISPATCHED', 'WORKING', 'DONE', 'CLOSED', 'CANCELLED')),
    constraint sales_order_closed_has_day check ((state = 'CLOSED') = (closed_on is not null)),
    constraint sales_order_amounts check (amount >= 0 and quantity >= 1)
);

create index sales_order_of_grid on sales_order (grid_id, state, id);
create index sales_order_of_handler on sales_order (handler_id, state, due_on);
create index sales_order_closed on sales_order (grid_id, closed_on);
create index sales_order_sold on sales_order (seller_id, closed_on);
create index sales_order_of_customer on sales_order (customer_id, id);
create index sales_order_of_dispatch on sales_order (dispatch_id, state);

create sequence order_material_seq increment by 50;

create table order_material (
    id bigint primary key,
    order_id bigint not null,
    name varchar(80) not null,
    quantity numeric(12, 2) not null,
    unit varchar(20) not null,
    constraint order_material_order foreign key (order_id) references sales_order (id),
    constraint order_material_quantity check (quantity > 0)
);

create index order_material_of on order_material (order_id, id);

-- The history: written once; V223 adds the triggers that see to it.
create sequence order_event_seq increment by 50;

create table order_event (
    id bigint primary key,
    order_id bigint not null,
    sequence_number integer not null,
    happened_at timestamp with time zone not null,
    person_id bigint,
    action varchar(16) not null,
    note varchar(500),
    clause varchar(40),
    constraint order_event_once unique (order_id, sequence_number),
    constraint order_event_order foreign key (order_id) references sales_order (id)
);
