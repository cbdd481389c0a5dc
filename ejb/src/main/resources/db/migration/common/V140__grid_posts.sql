-- Posts as data. A kind may act as one of the four posts that rules ask for by name; who holds it is found by that name.
create table grid_post_kind (
    code varchar(30) primary key,
    name_zh varchar(60) not null,
    name_en varchar(60) not null,
    acts_as varchar(30),
    responsibility varchar(20),
    held_by_position varchar(100),
    duty_zh varchar(1000) not null,
    duty_en varchar(1000) not null,
    own boolean not null,
    version bigint not null,
    constraint grid_post_kind_zh_once unique (name_zh),
    constraint grid_post_kind_acts_as_known check (acts_as in ('SAFETY_RESPONSIBLE', 'SUPERVISOR', 'GRID_ADMIN', 'LIAISON')),
    constraint grid_post_kind_responsibility_known check (responsibility in ('MAIN', 'MANAGEMENT', 'SUPERVISION'))
);

insert into grid_post_kind (code, name_zh, name_en, acts_as, responsibility, duty_zh, duty_en, own, version) values
    ('SAFETY_RESPONSIBLE', '安全责任人', 'Safety responsible person', 'SAFETY_RESPONSIBLE', 'MAIN', '对本网格安全负主体责任：掌握风险，落实管控，组织整改。', 'Carries the main responsibility for safety in the grid: knows its risks, keeps them controlled, has hazards put right.', false, 0),
    ('LINE_RESPONSIBLE', '业务管理责任人', 'Business line responsible person', null, 'MANAGEMENT', '在本业务范围内管理该网格的安全：制定要求，检查执行，协调解决。', 'Manages safety in the own field of business: sets what is asked, checks it, settles what the grid cannot.', false, 0),
    ('SUPERVISOR', '直接监管人', 'Direct supervisor', 'SUPERVISOR', 'SUPERVISION', '监督本网格履责，复查整改，督促未办结事项。', 'Supervises how the grid does its duty, checks what was put right, urges what is open.', false, 0),
    ('GRID_ADMIN', '网格管理员', 'Grid administrator', 'GRID_ADMIN', null, '日常巡查，受理上报，登记定级，跟踪整改。', 'Patrols, takes reports, registers and grades hazards, follows them until they are closed.', false, 0),
    ('LIAISON', '网格联络员', 'Grid liaison', 'LIAISON', null, '收集并上报监管信息，传达安全要求。', 'Gathers and delivers supervision information and passes on what is asked.', false, 0),
    ('GRID_WORKER', '网格员', 'Grid worker', 'GRID_ADMIN', null, '承担本网格全部事项，首问负责。', 'Carries all functions of the grid and is the first contact.', false, 0),
    ('AREA_HEAD', '片区负责人', 'Area head', 'SAFETY_RESPONSIBLE', 'MAIN', '负责片区内各网格的安排与协调，每日记录。', 'Arranges and coordinates the grids of the area and keeps its daily log.', false, 0),
    ('GRID_LEADER', '网格长', 'Grid leader', 'GRID_ADMIN', 'MAIN', '对本网格日常工作负全责，安排成员任务并检查。', 'Answers for all daily work of the grid, gives its members their tasks and checks them.', false, 0),
    ('GRID_ASSISTANT', '网格助理', 'Grid assistant', null, null, '协助网格长，网格长不在时处理日常事务。', 'Helps the grid leader and handles daily matters in the leader''s absence.', false, 0),
    ('GRID_MEMBER', '网格成员', 'Grid member', null, null, '负责分到本人的一份网格工作，发现情况及时报告。', 'Does the own share of the grid''s work and reports changes in time.', false, 0),
    ('UNIT_SUPERVISOR', '包联督导', 'Unit supervisor', 'SUPERVISOR', 'SUPERVISION', '公司领导联系该单位：督促、指导、协调。', 'The company leader assigned to the unit: urges, guides, coordinates.', false, 0),
    ('UNIT_MANAGER', '单位网格经理', 'Unit grid manager', 'SAFETY_RESPONSIBLE', 'MAIN', '由单位负责人担任，对单位网格工作负领导责任。', 'The unit head, who bears leadership responsibility for the grids of the unit.', false, 0),
    ('PLATFORM_OFFICER', '平台管理员', 'Platform administrator', null, null, '维护平台数据和账号，每日检查。', 'Keeps data and accounts of the platform in order, with a daily check.', false, 0),
    ('INFORMATION_OFFICER', '信息员', 'Information officer', null, null, '汇总分析本单位信息。', 'Gathers and analyses the information of the unit.', false, 0),
    ('SECURITY_OFFICER', '安全保卫员', 'Security officer', null, null, '负责安全保卫和隐患排查的组织。', 'Organises security and the search for hazards.', false, 0),
    ('PUBLICITY_OFFICER', '宣传员', 'Publicity officer', null, null, '负责安全宣传和公示。', 'Publishes and explains.', false, 0),
    ('SERVICE_OFFICER', '服务员', 'Service officer', null, null, '受理员工诉求并答复。', 'Takes what employees ask for and answers.', false, 0),
    ('MEDIATOR', '调解员', 'Mediator', null, null, '调解班组和员工纠纷。', 'Settles disputes in teams.', false, 0),
    ('SAFETY_GUARD', '安全哨兵', 'Safety guard', null, null, '在岗位上盯守重点作业。', 'Keeps watch over critical work.', false, 0),
    ('VOLUNTEER', '志愿者', 'Volunteer', null, null, '自愿参加网格活动。', 'Takes part in activities of the grid by choice.', false, 0),
    ('GROUP_HEAD', '领导小组组长', 'Head of the leading group', null, 'MAIN', '领导网格化监管工作。', 'Leads grid supervision in the company.', false, 0),
    ('GROUP_DEPUTY', '领导小组副组长', 'Deputy head of the leading group', null, null, '协助组长，分管日常。', 'Helps the head and looks after daily matters.', false, 0),
    ('GROUP_MEMBER', '领导小组成员', 'Member of the leading group', null, null, '在本部门范围内落实领导小组的决定。', 'Carries the group''s decisions out in the own department.', false, 0),
    ('SALES_AREA_MANAGER', '片区经理', 'Area manager', null, 'MAIN', '负责营销片区的经营和团队。', 'Answers for the business and the team of a sales area.', false, 0),
    ('CUSTOMER_SPECIALIST', '客户管理专员', 'Customer management specialist', null, null, '维护网格内客户。', 'Looks after the customers of the grid.', false, 0),
    ('SALES_SPECIALIST', '营销专员', 'Sales specialist', null, null, '在网格内营销。', 'Sells in the grid.', false, 0);

-- Which posts there are, with their numbers, from a day on. A set counts until the next one begins.
create sequence grid_post_set_seq increment by 50;

create table grid_post_set (
    id bigint primary key,
    preset varchar(10) not null,
    effective_from date not null,
    adopted_by varchar(60) not null,
    adopted_at timestamp with time zone not null,
    version bigint not null,
    constraint grid_post_set_day_once unique (effective_from)
);

create table grid_post_limit (
    set_id bigint not null,
    place integer not null,
    post varchar(30) not null,
    grid_level varchar(10),
    least integer not null,
    most integer,
    one_grid_per_person boolean not null,
    number_clause varchar(40),
    single_clause varchar(40),
    primary key (set_id, place),
    constraint grid_post_limit_once unique (set_id, post),
    constraint grid_post_limit_set foreign key (set_id) references grid_post_set (id) on delete cascade,
    constraint grid_post_limit_post foreign key (post) references grid_post_kind (code),
    constraint grid_post_limit_level_known check (grid_level in ('COMPANY', 'UNIT', 'CELL')),
    constraint grid_post_limit_range check (least >= 0 and (most is null or (most >= least and most > 0)))
);

insert into grid_post_set (id, preset, effective_from, adopted_by, adopted_at, version)
    values (1, 'R02', date '2000-01-01', 'system', current_timestamp, 0);
alter sequence grid_post_set_seq restart with 51;
insert into grid_post_limit (set_id, place, post, least, most, one_grid_per_person, number_clause, single_clause)
    select 1, case post when 'SAFETY_RESPONSIBLE' then 0 when 'SUPERVISOR' then 1 when 'GRID_ADMIN' then 2 else 3 end,
        post, least, most, one_grid_per_person, number_clause, single_clause from grid_post_rule;
insert into grid_post_limit (set_id, place, post, least, one_grid_per_person) values (1, 4, 'LINE_RESPONSIBLE', 0, false);
drop table grid_post_rule;

-- An appointment to a post of any kind; named_post is the one of the four under which rules find it.
alter table grid_appointment drop constraint grid_appointment_post_known;
alter table grid_appointment add constraint grid_appointment_post foreign key (post) references grid_post_kind (code);
alter table grid_appointment add column named_post varchar(30);
alter table grid_appointment add column single_grid boolean default false not null;
alter table grid_appointment add column by_position boolean default false not null;
alter table grid_appointment add column part_time boolean default false not null;
alter table grid_appointment add column stands_in_for bigint;
alter table grid_appointment add column reason varchar(300);
alter table grid_appointment add constraint grid_appointment_stand_in foreign key (stands_in_for) references grid_appointment (id);
update grid_appointment set named_post = post;
update grid_appointment set single_grid = true
    where post in (select post from grid_post_limit where one_grid_per_person) and (valid_to is null or valid_to >= current_date);
create index grid_appointment_named on grid_appointment (grid_id, named_post);
create index grid_appointment_stands_in on grid_appointment (stands_in_for);

-- What lay open when a responsible person changed, and whether the successor has taken it over.
create sequence grid_handover_seq increment by 50;

create table grid_handover (
    id bigint primary key,
    grid_id bigint not null,
    post varchar(30) not null,
    from_person_id bigint not null,
    to_person_id bigint not null,
    on_day date not null,
    reason varchar(300) not null,
    made_at timestamp with time zone not null,
    taken_at timestamp with time zone,
    version bigint not null,
    constraint grid_handover_grid foreign key (grid_id) references grid (id),
    constraint grid_handover_from foreign key (from_person_id) references person (id),
    constraint grid_handover_to foreign key (to_person_id) references person (id)
);

create index grid_handover_of_grid on grid_handover (grid_id, id);
create index grid_handover_to_person on grid_handover (to_person_id, taken_at);

create table grid_handover_item (
    handover_id bigint not null,
    place integer not null,
    kind varchar(30) not null,
    number varchar(40) not null,
    title varchar(300) not null,
    due_on date,
    link varchar(300) not null,
    primary key (handover_id, place),
    constraint grid_handover_item_of foreign key (handover_id) references grid_handover (id) on delete cascade
);
