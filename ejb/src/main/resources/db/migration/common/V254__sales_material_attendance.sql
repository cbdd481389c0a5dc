-- Material that is used at customers': the company's own data; what stands on an order keeps the name it had.
create table sales_material (
    code varchar(40) primary key,
    version bigint not null,
    name_zh varchar(80) not null,
    name_en varchar(80) not null,
    unit varchar(20) not null,
    active boolean not null
);

-- Who of a sales grid was there on a day, as its area manager has noted.
create sequence sales_attendance_seq increment by 50;

create table sales_attendance (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null,
    on_day date not null,
    mark varchar(10) not null,
    noted_by_id bigint not null,
    noted_at timestamp with time zone not null,
    constraint sales_attendance_once unique (person_id, on_day),
    constraint sales_attendance_person foreign key (person_id) references person (id),
    constraint sales_attendance_mark_known check (mark in ('PRESENT', 'LEAVE', 'ABSENT'))
);
