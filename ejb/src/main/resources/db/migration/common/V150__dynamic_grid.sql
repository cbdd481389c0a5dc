-- Contractors are units of a kind of their own; dynamic grids hang below a static one from a day to a day.
alter table org_unit drop constraint org_unit_kind_known;
alter table org_unit add constraint org_unit_kind_known
    check (kind in ('COMPANY', 'UNIT', 'WORKSHOP', 'TEAM', 'DEPARTMENT', 'CONTRACTOR'));

create sequence contractor_number_seq;

alter table grid add column kind varchar(10) default 'STATIC' not null;
alter table grid add column state varchar(10) default 'OPEN' not null;
alter table grid add column opens_on date;
alter table grid add column closes_on date;
alter table grid add column closed_at timestamp with time zone;

alter table grid add constraint grid_kind_known check (kind in ('STATIC', 'DYNAMIC'));
alter table grid add constraint grid_state_known check (state in ('OPEN', 'CLOSED'));
alter table grid add constraint grid_dynamic_has_days
    check ((kind = 'DYNAMIC') = (opens_on is not null and closes_on is not null));
alter table grid add constraint grid_closes_after_it_opens check (closes_on is null or closes_on >= opens_on);
alter table grid add constraint grid_closed_has_time check ((state = 'CLOSED') = (closed_at is not null));
alter table grid add constraint grid_static_stays_open check (kind = 'DYNAMIC' or state = 'OPEN');
alter table grid add constraint grid_dynamic_has_parent check (kind = 'STATIC' or parent_id is not null);

create index grid_of_kind on grid (kind, state);

-- People of contractors, who see a dynamic grid because they work in it, as long as it is open.
create sequence grid_member_seq increment by 50;

create table grid_member (
    id bigint primary key,
    grid_id bigint not null,
    person_id bigint not null,
    constraint grid_member_once unique (grid_id, person_id),
    constraint grid_member_grid foreign key (grid_id) references grid (id),
    constraint grid_member_person foreign key (person_id) references person (id)
);

create index grid_member_of_person on grid_member (person_id);
