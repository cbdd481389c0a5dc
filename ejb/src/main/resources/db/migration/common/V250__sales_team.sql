-- External agency people work their own list of customers in a grid and see nothing else of it.
alter table sales_staffing drop constraint sales_staffing_post_known;
alter table sales_staffing add constraint sales_staffing_post_known
    check (post in ('AREA_MANAGER', 'CUSTOMER_SPECIALIST', 'SALES_SPECIALIST', 'INSTALLER', 'AGENT'));

-- What is neither a sale nor an installation nor a fault: done for a customer and confirmed.
alter table order_kind drop constraint order_kind_family_known;
alter table order_kind add constraint order_kind_family_known
    check (family in ('SALE', 'INSTALLATION', 'FAULT', 'SERVICE'));

insert into order_kind (code, version, family, name_zh, name_en, active) values
    ('ACCESS', 0, 'SERVICE', '楼宇进线协助', 'Building-access help', true),
    ('CHANNEL', 0, 'SERVICE', '渠道建设', 'Channel building', true),
    ('ARREARS', 0, 'SERVICE', '欠费清缴', 'Arrears collection', true);

insert into order_stage (kind_code, position, name_zh, name_en, offers) values
    ('ACCESS', 1, '联系物业', 'Property contacted', false),
    ('ACCESS', 2, '签进线协议', 'Access agreed', false),
    ('CHANNEL', 1, '洽谈', 'Talks', false),
    ('CHANNEL', 2, '签代理协议', 'Agency agreed', false),
    ('ARREARS', 1, '核对', 'Checked', false),
    ('ARREARS', 2, '催缴', 'Reminded', false);

-- Teams across departments and with people of agencies, each for one sales grid.
create sequence sales_team_seq increment by 50;

create table sales_team (
    id bigint primary key,
    version bigint not null,
    code varchar(20) not null,
    name varchar(80) not null,
    grid_id bigint not null,
    leader_id bigint,
    formed_on date not null,
    closed_on date,
    constraint sales_team_code_once unique (code),
    constraint sales_team_grid foreign key (grid_id) references sales_grid (id),
    constraint sales_team_leader foreign key (leader_id) references person (id),
    constraint sales_team_ends_later check (closed_on is null or closed_on >= formed_on)
);

create index sales_team_of_grid on sales_team (grid_id, code);

-- Who is in a team; whoever is no marketing person belongs to a department or agency too, and is assessed in two parts.
create sequence sales_team_member_seq increment by 50;

create table sales_team_member (
    id bigint primary key,
    version bigint not null,
    team_id bigint not null,
    person_id bigint not null,
    kind varchar(12) not null,
    head_id bigint,
    department_weight integer not null,
    team_weight integer not null,
    joined_on date not null,
    left_on date,
    constraint sales_team_member_once unique (team_id, person_id, joined_on),
    constraint sales_team_member_team foreign key (team_id) references sales_team (id),
    constraint sales_team_member_person foreign key (person_id) references person (id),
    constraint sales_team_member_head foreign key (head_id) references person (id),
    constraint sales_team_member_kind_known
        check (kind in ('MARKETING', 'KEY_ACCOUNT', 'VIP_SERVICE', 'MAINTENANCE', 'AGENT')),
    constraint sales_team_member_weights
        check (department_weight >= 0 and team_weight >= 0 and department_weight + team_weight = 100),
    constraint sales_team_member_dual check ((kind = 'MARKETING') = (head_id is null)),
    constraint sales_team_member_ends_later check (left_on is null or left_on >= joined_on)
);

create index sales_team_member_of_person on sales_team_member (person_id, team_id);
create index sales_team_member_of_head on sales_team_member (head_id, team_id);

-- What a member can be asked to do: the company's own data.
create table sales_work_type (
    code varchar(20) primary key,
    version bigint not null,
    name_zh varchar(60) not null,
    name_en varchar(60) not null,
    routine boolean not null,
    active boolean not null
);

insert into sales_work_type (code, version, name_zh, name_en, routine, active) values
    ('VISIT', 0, '日常走访', 'Daily visits', true, true),
    ('SERVICE', 0, '日常客户服务', 'Daily customer service', true, true),
    ('UPKEEP', 0, '例行维护', 'Routine maintenance', true, true),
    ('ACCESS', 0, '楼宇进线协助', 'Building-access help', true, true),
    ('ARREARS', 0, '欠费清缴', 'Arrears collection', true, true),
    ('CHANNEL', 0, '渠道建设', 'Channel building', false, true),
    ('PROJECT', 0, '项目任务', 'Project work', false, true);

create sequence sales_team_task_seq increment by 50;
create sequence sales_team_task_number_seq;

create table sales_team_task (
    id bigint primary key,
    version bigint not null,
    number varchar(20) not null,
    team_id bigint not null,
    person_id bigint not null,
    work_type varchar(20) not null,
    title varchar(200) not null,
    begins_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    source varchar(10) not null,
    state varchar(10) not null,
    given_by_id bigint not null,
    given_at timestamp with time zone not null,
    answered_by_id bigint,
    answer varchar(300),
    done_on date,
    constraint sales_team_task_number_once unique (number),
    constraint sales_team_task_team foreign key (team_id) references sales_team (id),
    constraint sales_team_task_person foreign key (person_id) references person (id),
    constraint sales_team_task_type foreign key (work_type) references sales_work_type (code),
    constraint sales_team_task_source_known check (source in ('TEAM', 'DEPARTMENT')),
    constraint sales_team_task_state_known check (state in ('REQUESTED', 'ASSIGNED', 'DECLINED', 'DONE', 'CANCELLED')),
    constraint sales_team_task_time check (ends_at > begins_at)
);

create index sales_team_task_of_person on sales_team_task (person_id, state, begins_at);
create index sales_team_task_of_team on sales_team_task (team_id, begins_at);

-- Two assignments at one time, to be settled between area manager and department head.
create sequence sales_team_conflict_seq increment by 50;
create sequence sales_team_conflict_number_seq;

create table sales_team_conflict (
    id bigint primary key,
    version bigint not null,
    number varchar(20) not null,
    team_id bigint not null,
    person_id bigint not null,
    team_task_id bigint not null,
    department_task_id bigint not null,
    head_id bigint not null,
    opened_at timestamp with time zone not null,
    decision varchar(16),
    words varchar(500),
    moved_to timestamp with time zone,
    decided_by_id bigint,
    decided_at timestamp with time zone,
    constraint sales_team_conflict_number_once unique (number),
    constraint sales_team_conflict_pair unique (team_task_id, department_task_id, opened_at),
    constraint sales_team_conflict_team foreign key (team_id) references sales_team (id),
    constraint sales_team_conflict_team_task foreign key (team_task_id) references sales_team_task (id),
    constraint sales_team_conflict_department_task foreign key (department_task_id) references sales_team_task (id),
    constraint sales_team_conflict_decision_known check (decision in ('DEPARTMENT_FIRST', 'TEAM_FIRST')),
    constraint sales_team_conflict_decided
        check ((decision is null) = (decided_at is null) and (decision is null) = (words is null))
);

create index sales_team_conflict_of_team on sales_team_conflict (team_id, opened_at);

-- A month's assessment of a member, each part by whom it belongs to.
create sequence sales_team_score_seq increment by 50;

create table sales_team_score (
    id bigint primary key,
    version bigint not null,
    member_id bigint not null,
    first_day date not null,
    part varchar(10) not null,
    score numeric(5, 1) not null,
    scored_by_id bigint not null,
    scored_at timestamp with time zone not null,
    constraint sales_team_score_once unique (member_id, first_day, part),
    constraint sales_team_score_member foreign key (member_id) references sales_team_member (id),
    constraint sales_team_score_part_known check (part in ('DEPARTMENT', 'TEAM')),
    constraint sales_team_score_range check (score between 0 and 100)
);
