-- Adopted deadline tables, immutable and dated; the company's own regulations beside the library.
create sequence deadline_version_seq increment by 50;

create table deadline_version (
    id bigint primary key,
    profile varchar(10) not null,
    effective_from date not null,
    adopted_by varchar(60) not null,
    adopted_at timestamp with time zone not null,
    normal_limit boolean not null,
    restarts_on_rerouting boolean not null,
    cap_amount integer,
    cap_unit varchar(20),
    cap_clause varchar(40),
    external_amount integer,
    external_unit varchar(20),
    external_clause varchar(40),
    reason_clause varchar(40),
    version bigint not null,
    constraint deadline_version_day_once unique (effective_from),
    constraint deadline_version_profile check (profile in ('P1', 'P2', 'P2_R18', 'P3', 'P4', 'P5')),
    constraint deadline_version_cap check ((cap_amount is null and cap_unit is null and cap_clause is null)
        or (cap_amount > 0 and cap_unit in ('WORKING_DAY', 'CALENDAR_DAY') and cap_clause is not null)),
    constraint deadline_version_external check ((external_amount is null and external_unit is null and external_clause is null)
        or (external_amount > 0 and external_unit in ('WORKING_DAY', 'CALENDAR_DAY') and external_clause is not null))
);

create table deadline_rule (
    version_id bigint not null,
    position integer not null,
    axis_value varchar(40) not null,
    name_zh varchar(60),
    name_en varchar(60),
    amount integer,
    unit varchar(20),
    lead_role varchar(20) not null,
    escalation_role varchar(20) not null,
    clause varchar(40) not null,
    primary key (version_id, position),
    constraint deadline_rule_version foreign key (version_id) references deadline_version (id),
    constraint deadline_rule_axis_once unique (version_id, axis_value),
    constraint deadline_rule_span check ((amount is null and unit is null)
        or (amount > 0 and unit in ('WORKING_DAY', 'CALENDAR_DAY'))),
    constraint deadline_rule_lead check (lead_role in ('GRID_ADMIN', 'SAFETY_RESPONSIBLE', 'GRID_OFFICE', 'DEPARTMENT', 'MANAGEMENT')),
    constraint deadline_rule_escalation check (escalation_role in ('GRID_ADMIN', 'SAFETY_RESPONSIBLE', 'GRID_OFFICE', 'DEPARTMENT', 'MANAGEMENT'))
);

create table deadline_setting (
    version_id bigint not null,
    name varchar(60) not null,
    setting_value varchar(60) not null,
    primary key (version_id, name),
    constraint deadline_setting_version foreign key (version_id) references deadline_version (id)
);

create sequence company_regulation_seq increment by 50;

create table company_regulation (
    id bigint primary key,
    title varchar(200) not null,
    source varchar(200) not null,
    loaded_by varchar(60) not null,
    loaded_at timestamp with time zone not null,
    version bigint not null
);

create table company_article (
    regulation_id bigint not null,
    number integer not null,
    heading varchar(200) not null,
    body varchar(20000) not null,
    primary key (regulation_id, number),
    constraint company_article_regulation foreign key (regulation_id) references company_regulation (id),
    constraint company_article_number check (number > 0)
);

create table company_article_link (
    regulation_id bigint not null,
    number integer not null,
    clause varchar(40) not null,
    primary key (regulation_id, number, clause),
    constraint company_article_link_article foreign key (regulation_id, number) references company_article (regulation_id, number) on delete cascade
);

create index company_article_link_clause on company_article_link (clause);
