-- Early warning: signals of the grids, what a month's signals add up to, and the post of those who tell them.
create sequence warning_number_seq;
create sequence warning_signal_seq increment by 50;

create table warning_signal (
    id bigint primary key,
    number varchar(20) not null,
    grid_id bigint not null,
    kind varchar(12) not null,
    place_text varchar(200) not null,
    description varchar(1000) not null,
    seen_on date not null,
    teller_id bigint not null,
    by_correspondent boolean not null,
    outcome varchar(1000),
    settled_on date,
    version bigint not null,
    constraint warning_signal_number_once unique (number),
    constraint warning_signal_grid foreign key (grid_id) references grid (id),
    constraint warning_signal_teller foreign key (teller_id) references person (id),
    constraint warning_signal_kind_known check (kind in ('SECURITY', 'DISPUTE', 'MOOD', 'SAFETY', 'OTHER')),
    constraint warning_signal_settled check ((outcome is null) = (settled_on is null))
);

create index warning_signal_of_grid on warning_signal (grid_id, seen_on);

create sequence warning_analysis_seq increment by 50;

create table warning_analysis (
    id bigint primary key,
    grid_id bigint not null,
    month_start date not null,
    purpose varchar(16) not null,
    findings varchar(2000) not null,
    advice varchar(2000) not null,
    correspondents integer not null,
    signals integer not null,
    filed_by_id bigint not null,
    filed_on date not null,
    constraint warning_analysis_once unique (grid_id, month_start, purpose),
    constraint warning_analysis_grid foreign key (grid_id) references grid (id),
    constraint warning_analysis_person foreign key (filed_by_id) references person (id),
    constraint warning_analysis_purpose_known check (purpose in ('SECURITY', 'EARLY_WARNING'))
);

insert into grid_post_kind (code, name_zh, name_en, acts_as, responsibility, duty_zh, duty_en, own, version) values
    ('CORRESPONDENT', '预警信息员', 'Early-warning correspondent', null, null, '留意苗头性、倾向性情况，及时上报预警信号。', 'Keeps an eye on what may become trouble and tells it in time.', false, 0);

-- Every set adopted so far takes correspondents, as many as the company likes.
insert into grid_post_limit (set_id, place, post, least, most, one_grid_per_person, number_clause, single_clause)
    select s.id, (select max(l.place) + 1 from grid_post_limit l where l.set_id = s.id), 'CORRESPONDENT', 0, null, false, 'R12-4.6a', null
    from grid_post_set s;
