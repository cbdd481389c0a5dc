-- Cases that make a hazard a major one, with the rule that says so and the days it is in force.
create sequence major_criterion_seq start with 1000 increment by 50;

create table major_criterion (
    id bigint primary key,
    code varchar(40) not null,
    kind varchar(12) not null,
    trade varchar(60),
    chinese varchar(1000) not null,
    english varchar(1000),
    source varchar(300) not null,
    valid_from date not null,
    valid_to date,
    version bigint not null,
    constraint major_criterion_once unique (code, valid_from),
    constraint major_criterion_kind_known check (kind in ('MANAGEMENT', 'TRADE', 'SPECIAL')),
    constraint major_criterion_ends_later check (valid_to is null or valid_to >= valid_from)
);

insert into major_criterion (id, code, kind, trade, chinese, english, source, valid_from, valid_to, version) values
    (1, 'GM-1', 'MANAGEMENT', null, '对承包、承租单位没有统一协调管理，或没有定期检查', 'Contractors or tenants are not coordinated, or not checked', '应急管理部令第10号（工贸企业重大事故隐患）管理类', date '2023-05-15', null, 0),
    (2, 'GM-2', 'MANAGEMENT', null, '特种作业人员无证上岗', 'Special operations by people without the licence for them', '应急管理部令第10号（工贸企业重大事故隐患）管理类', date '2023-05-15', null, 0),
    (3, 'GM-3', 'MANAGEMENT', '金属冶炼', '金属冶炼企业主要负责人、安全管理人员未经考核合格', 'Head or safety managers of a metal smelter have not passed the examination', '应急管理部令第10号（工贸企业重大事故隐患）管理类', date '2023-05-15', null, 0);
