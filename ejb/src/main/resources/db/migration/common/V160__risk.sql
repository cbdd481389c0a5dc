-- Risks: a point lies in a grid, a point has units, a unit has events, an event has measures. The uuid columns are the records' ids on platforms.
create sequence risk_point_seq increment by 50;
create sequence risk_unit_seq increment by 50;
create sequence risk_event_seq increment by 50;
create sequence control_measure_seq increment by 50;
create sequence risk_code_seq;

create table risk_point (
    id bigint primary key,
    version bigint not null,
    code varchar(36) not null,
    name varchar(200) not null,
    kind varchar(12) not null,
    grid_id bigint not null,
    place_id bigint,
    responsible_id bigint,
    inherent_level varchar(8),
    residual_level varchar(8),
    opened_on date not null,
    closed_on date,
    constraint risk_point_code_once unique (code),
    constraint risk_point_grid foreign key (grid_id) references grid (id),
    constraint risk_point_place foreign key (place_id) references grid_place (id),
    constraint risk_point_responsible foreign key (responsible_id) references person (id),
    constraint risk_point_kind_known check (kind in ('EQUIPMENT', 'AREA', 'ACTIVITY', 'STORAGE')),
    constraint risk_point_inherent_known check (inherent_level in ('MAJOR', 'LARGER', 'GENERAL', 'LOW')),
    constraint risk_point_residual_known check (residual_level in ('MAJOR', 'LARGER', 'GENERAL', 'LOW')),
    constraint risk_point_closes_later check (closed_on is null or closed_on >= opened_on)
);

create index risk_point_of_grid on risk_point (grid_id, code);
create index risk_point_of_place on risk_point (place_id);

create table risk_unit (
    id bigint primary key,
    version bigint not null,
    uuid varchar(36) not null,
    point_id bigint not null,
    name varchar(200) not null,
    department varchar(200) not null,
    responsible_id bigint not null,
    created_at timestamp with time zone not null,
    ended_on date,
    constraint risk_unit_uuid_once unique (uuid),
    constraint risk_unit_point foreign key (point_id) references risk_point (id),
    constraint risk_unit_responsible foreign key (responsible_id) references person (id)
);

create index risk_unit_of_point on risk_unit (point_id, id);

-- Identification: who looks for risks where and when.
create sequence risk_identification_seq increment by 50;

create table risk_identification (
    id bigint primary key,
    version bigint not null,
    number varchar(20) not null,
    kind varchar(8) not null,
    name varchar(200) not null,
    grid_id bigint not null,
    starts_on date not null,
    ends_on date not null,
    officer_id bigint not null,
    participants varchar(500),
    cause varchar(300),
    finding varchar(1000),
    closed_on date,
    constraint risk_identification_number_once unique (number),
    constraint risk_identification_grid foreign key (grid_id) references grid (id),
    constraint risk_identification_officer foreign key (officer_id) references person (id),
    constraint risk_identification_kind_known check (kind in ('YEARLY', 'SPECIAL', 'OTHER')),
    constraint risk_identification_ends_later check (ends_on >= starts_on),
    constraint risk_identification_closed_with_finding check (closed_on is null or finding is not null)
);

create index risk_identification_of_grid on risk_identification (grid_id, starts_on);

create table risk_event (
    id bigint primary key,
    version bigint not null,
    uuid varchar(36) not null,
    unit_id bigint not null,
    identification_id bigint,
    name varchar(500) not null,
    consequence varchar(500),
    responsible_id bigint,
    inherent_level varchar(8),
    residual_level varchar(8),
    assessed_on date,
    reassess_due date,
    reassess_cause varchar(20),
    reassess_reference varchar(200),
    created_at timestamp with time zone not null,
    ended_on date,
    constraint risk_event_uuid_once unique (uuid),
    constraint risk_event_unit foreign key (unit_id) references risk_unit (id),
    constraint risk_event_identification foreign key (identification_id) references risk_identification (id),
    constraint risk_event_responsible foreign key (responsible_id) references person (id),
    constraint risk_event_inherent_known check (inherent_level in ('MAJOR', 'LARGER', 'GENERAL', 'LOW')),
    constraint risk_event_residual_known check (residual_level in ('MAJOR', 'LARGER', 'GENERAL', 'LOW')),
    constraint risk_event_major_has_responsible check (
        responsible_id is not null or ended_on is not null
        or (coalesce(inherent_level, 'LOW') <> 'MAJOR' and coalesce(residual_level, 'LOW') <> 'MAJOR'))
);

create index risk_event_of_unit on risk_event (unit_id, id);
create index risk_event_reassess on risk_event (reassess_due, id);

create table control_measure (
    id bigint primary key,
    version bigint not null,
    uuid varchar(36) not null,
    event_id bigint not null,
    data_source varchar(16) not null,
    description varchar(4000) not null,
    measure_class varchar(12) not null,
    measure_subclass varchar(24) not null,
    measure_detail varchar(100),
    control_level varchar(10) not null,
    responsible_id bigint,
    check_content varchar(1000),
    cycle_length integer,
    cycle_unit varchar(8),
    cycle_days varchar(12),
    cycle_starts_on date,
    cycle_from time,
    cycle_to time,
    work_type varchar(12),
    task_number integer,
    created_at timestamp with time zone not null,
    ended_on date,
    constraint control_measure_uuid_once unique (uuid),
    constraint control_measure_event foreign key (event_id) references risk_event (id),
    constraint control_measure_responsible foreign key (responsible_id) references person (id),
    constraint control_measure_source_known check (data_source in ('MONITORING', 'INVESTIGATION')),
    constraint control_measure_level_known check (control_level in ('COMPANY', 'UNIT', 'WORKSHOP', 'TEAM')),
    constraint control_measure_investigated_says_what check (data_source <> 'INVESTIGATION' or check_content is not null),
    constraint control_measure_cycle_whole check (
        (cycle_length is null and cycle_unit is null and cycle_days is null and cycle_starts_on is null
            and work_type is null)
        or (cycle_length > 0 and cycle_unit is not null and cycle_days is not null and cycle_starts_on is not null
            and work_type is not null and responsible_id is not null and check_content is not null)),
    constraint control_measure_hours check (cycle_unit <> 'HOUR' or (cycle_from is not null and cycle_to > cycle_from)),
    constraint control_measure_task_number check (
        (coalesce(work_type, 'DAILY') = 'DAILY') = (task_number is null) and task_number between 1 and 10)
);

create index control_measure_of_event on control_measure (event_id, id);
create index control_measure_of_person on control_measure (responsible_id, id);

-- Grading tables: bands and the values a factor may take. Which table counts from which day is an adoption; tables and adoptions are only added.
create sequence risk_grading_seq increment by 50;
create sequence risk_grading_adoption_seq increment by 50;

create table risk_grading (
    id bigint primary key,
    code varchar(20) not null,
    method varchar(4) not null,
    chinese varchar(100) not null,
    english varchar(100) not null,
    source varchar(300) not null,
    constraint risk_grading_code_once unique (code),
    constraint risk_grading_method_known check (method in ('LEC', 'LS'))
);

create table risk_grading_band (
    table_id bigint not null,
    least numeric(8, 2) not null,
    exclusive boolean not null,
    level varchar(8) not null,
    constraint risk_grading_band_once primary key (table_id, least),
    constraint risk_grading_band_table foreign key (table_id) references risk_grading (id),
    constraint risk_grading_band_level_known check (level in ('MAJOR', 'LARGER', 'GENERAL', 'LOW'))
);

create table risk_grading_factor (
    table_id bigint not null,
    axis varchar(12) not null,
    amount numeric(8, 2) not null,
    chinese varchar(100) not null,
    english varchar(150) not null,
    constraint risk_grading_factor_once primary key (table_id, axis, amount),
    constraint risk_grading_factor_table foreign key (table_id) references risk_grading (id),
    constraint risk_grading_factor_axis_known check (axis in ('LIKELIHOOD', 'EXPOSURE', 'CONSEQUENCE'))
);

create table risk_grading_adoption (
    id bigint primary key,
    table_id bigint not null,
    method varchar(4) not null,
    valid_from date not null,
    reason varchar(500) not null,
    adopted_by_id bigint,
    adopted_at timestamp with time zone not null,
    constraint risk_grading_adoption_once unique (method, valid_from),
    constraint risk_grading_adoption_table foreign key (table_id) references risk_grading (id)
);

insert into risk_grading (id, code, method, chinese, english, source) values
    (1, 'LEC', 'LEC', '作业条件危险性评价 LEC（320/160/70/20）', 'LEC, bands at 320, 160, 70 and 20', 'D = L × E × C'),
    (2, 'LS-A', 'LS', '风险矩阵 LS（20–25／9–16／4–8／1–3）', 'LS matrix, 20–25 / 9–16 / 4–8 / 1–3', 'R = L × S'),
    (3, 'LS-B', 'LS', '风险矩阵 LS（20–25／10–16／4–9／1–3）', 'LS matrix, 20–25 / 10–16 / 4–9 / 1–3', 'R = L × S');

insert into risk_grading_band (table_id, least, exclusive, level) values
    (1, 320, true, 'MAJOR'), (1, 160, false, 'LARGER'), (1, 70, false, 'GENERAL'), (1, 20, false, 'LOW'), (1, 0, false, 'LOW'),
    (2, 20, false, 'MAJOR'), (2, 9, false, 'LARGER'), (2, 4, false, 'GENERAL'), (2, 1, false, 'LOW'),
    (3, 20, false, 'MAJOR'), (3, 10, false, 'LARGER'), (3, 4, false, 'GENERAL'), (3, 1, false, 'LOW');

insert into risk_grading_factor (table_id, axis, amount, chinese, english) values
    (1, 'LIKELIHOOD', 10, '完全可以预料', 'to be expected'),
    (1, 'LIKELIHOOD', 6, '相当可能', 'quite possible'),
    (1, 'LIKELIHOOD', 3, '可能，但不经常', 'possible but unusual'),
    (1, 'LIKELIHOOD', 1, '可能性小，属于意外', 'only remotely possible'),
    (1, 'LIKELIHOOD', 0.5, '很不可能，可以设想', 'conceivable but very unlikely'),
    (1, 'LIKELIHOOD', 0.2, '极不可能', 'practically impossible'),
    (1, 'LIKELIHOOD', 0.1, '实际不可能', 'virtually impossible'),
    (1, 'EXPOSURE', 10, '连续暴露', 'continuous'),
    (1, 'EXPOSURE', 6, '每天工作时间内暴露', 'daily, during working hours'),
    (1, 'EXPOSURE', 3, '每周一次或偶然暴露', 'weekly or occasional'),
    (1, 'EXPOSURE', 2, '每月一次暴露', 'monthly'),
    (1, 'EXPOSURE', 1, '每年几次暴露', 'a few times a year'),
    (1, 'EXPOSURE', 0.5, '非常罕见的暴露', 'very rare'),
    (1, 'CONSEQUENCE', 100, '大灾难，许多人死亡', 'catastrophe, many deaths'),
    (1, 'CONSEQUENCE', 40, '灾难，数人死亡', 'disaster, several deaths'),
    (1, 'CONSEQUENCE', 15, '非常严重，一人死亡', 'very serious, one death'),
    (1, 'CONSEQUENCE', 7, '严重，重伤', 'serious injury'),
    (1, 'CONSEQUENCE', 3, '重大，致残', 'disabling injury'),
    (1, 'CONSEQUENCE', 1, '引人注目，需要救护', 'minor, first aid'),
    (2, 'LIKELIHOOD', 5, '几乎肯定发生', 'almost certain'),
    (2, 'LIKELIHOOD', 4, '很可能发生', 'likely'),
    (2, 'LIKELIHOOD', 3, '可能发生', 'possible'),
    (2, 'LIKELIHOOD', 2, '不太可能发生', 'unlikely'),
    (2, 'LIKELIHOOD', 1, '几乎不可能发生', 'rare'),
    (2, 'CONSEQUENCE', 5, '死亡或极重大损失', 'death or extreme loss'),
    (2, 'CONSEQUENCE', 4, '丧失劳动能力或重大损失', 'loss of working ability or great loss'),
    (2, 'CONSEQUENCE', 3, '重伤、较大损失', 'serious injury or considerable loss'),
    (2, 'CONSEQUENCE', 2, '轻伤、一般损失', 'slight injury or some loss'),
    (2, 'CONSEQUENCE', 1, '无伤害、轻微损失', 'no injury, negligible loss'),
    (3, 'LIKELIHOOD', 5, '几乎肯定发生', 'almost certain'),
    (3, 'LIKELIHOOD', 4, '很可能发生', 'likely'),
    (3, 'LIKELIHOOD', 3, '可能发生', 'possible'),
    (3, 'LIKELIHOOD', 2, '不太可能发生', 'unlikely'),
    (3, 'LIKELIHOOD', 1, '几乎不可能发生', 'rare'),
    (3, 'CONSEQUENCE', 5, '死亡或极重大损失', 'death or extreme loss'),
    (3, 'CONSEQUENCE', 4, '丧失劳动能力或重大损失', 'loss of working ability or great loss'),
    (3, 'CONSEQUENCE', 3, '重伤、较大损失', 'serious injury or considerable loss'),
    (3, 'CONSEQUENCE', 2, '轻伤、一般损失', 'slight injury or some loss'),
    (3, 'CONSEQUENCE', 1, '无伤害、轻微损失', 'no injury, negligible loss');

insert into risk_grading_adoption (id, table_id, method, valid_from, reason, adopted_by_id, adopted_at) values
    (1, 1, 'LEC', date '2000-01-01', '初始设置', null, timestamp with time zone '2000-01-01 00:00:00+00:00'),
    (2, 2, 'LS', date '2000-01-01', '初始设置', null, timestamp with time zone '2000-01-01 00:00:00+00:00');

alter sequence risk_grading_seq restart with 101;
alter sequence risk_grading_adoption_seq restart with 101;

-- Each assessment as it was made, with the table by which it was graded; rows are only added.
create sequence risk_assessment_seq increment by 50;

create table risk_assessment (
    id bigint primary key,
    event_id bigint not null,
    stage varchar(8) not null,
    method varchar(4) not null,
    table_id bigint not null,
    likelihood numeric(8, 2) not null,
    exposure numeric(8, 2),
    consequence numeric(8, 2) not null,
    score numeric(12, 4) not null,
    level varchar(8) not null,
    assessed_on date not null,
    assessor_id bigint,
    reason varchar(500) not null,
    cause varchar(20),
    recorded_at timestamp with time zone not null,
    constraint risk_assessment_event foreign key (event_id) references risk_event (id),
    constraint risk_assessment_table foreign key (table_id) references risk_grading (id),
    constraint risk_assessment_stage_known check (stage in ('INHERENT', 'RESIDUAL')),
    constraint risk_assessment_level_known check (level in ('MAJOR', 'LARGER', 'GENERAL', 'LOW'))
);

create index risk_assessment_of_event on risk_assessment (event_id, id);

-- What made risks be looked at again, and in how many days each cause asks for it.
create table risk_reassessment_rule (
    cause varchar(20) primary key,
    days integer not null check (days >= 0)
);

insert into risk_reassessment_rule (cause, days) values
    ('NEW_DYNAMIC_GRID', 7), ('ACCIDENT', 7), ('MAJOR_HAZARD', 7), ('CHANGE', 30), ('MEASURE_FAILED', 15);

create sequence risk_reassessment_call_seq increment by 50;

create table risk_reassessment_call (
    id bigint primary key,
    grid_id bigint not null,
    event_id bigint,
    cause varchar(20) not null,
    reference varchar(200) not null,
    called_at timestamp with time zone not null,
    due_on date not null,
    events integer not null,
    constraint risk_reassessment_call_grid foreign key (grid_id) references grid (id),
    constraint risk_reassessment_call_event foreign key (event_id) references risk_event (id)
);

create index risk_reassessment_call_of_grid on risk_reassessment_call (grid_id, id);

-- Who changed what of a risk point; rows are only added.
create sequence risk_history_seq increment by 50;

create table risk_history (
    id bigint primary key,
    point_id bigint not null,
    subject varchar(12) not null,
    subject_id bigint not null,
    action varchar(12) not null,
    happened_at timestamp with time zone not null,
    person_id bigint,
    note varchar(600),
    constraint risk_history_point foreign key (point_id) references risk_point (id)
);

create index risk_history_of_point on risk_history (point_id, id);

-- The regimes a grid must have: how risks are identified and controlled, how hazards are found and treated.
create sequence grid_regime_seq increment by 50;

create table grid_regime (
    id bigint primary key,
    version bigint not null,
    grid_id bigint not null,
    kind varchar(8) not null,
    title varchar(200) not null,
    document varchar(100) not null,
    valid_from date not null,
    valid_to date,
    constraint grid_regime_grid foreign key (grid_id) references grid (id),
    constraint grid_regime_kind_known check (kind in ('RISK', 'HAZARD')),
    constraint grid_regime_once unique (grid_id, kind, valid_from),
    constraint grid_regime_ends_later check (valid_to is null or valid_to >= valid_from)
);
