-- Fields of business: which department's grid is main owner of which categories of work, and whether whoever answers for
-- a grid carries them or assists. A set counts from its day until the next one begins; codes stand between commas.
create sequence field_set_seq increment by 50;

create table field_set (
    id bigint primary key,
    effective_from date not null,
    adopted_by varchar(60) not null,
    adopted_at timestamp with time zone not null,
    version bigint not null,
    constraint field_set_day_once unique (effective_from)
);

create table field_line (
    set_id bigint not null,
    place integer not null,
    field_code varchar(30) not null,
    name_zh varchar(60) not null,
    name_en varchar(60) not null,
    duty varchar(10) not null,
    except_posts varchar(1000),
    owner_grid_id bigint,
    categories varchar(400),
    primary key (set_id, place),
    constraint field_line_once unique (set_id, field_code),
    constraint field_line_set foreign key (set_id) references field_set (id) on delete cascade,
    constraint field_line_owner foreign key (owner_grid_id) references grid (id),
    constraint field_line_duty_known check (duty in ('MAIN', 'ASSIST'))
);

create index field_line_of_owner on field_line (owner_grid_id);
