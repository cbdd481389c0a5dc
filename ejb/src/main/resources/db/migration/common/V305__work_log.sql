-- What people did of their regular posts and of the base work in their grids, as they write it down day by day.
create sequence work_log_seq increment by 50;

create table work_log (
    id bigint primary key,
    person_id bigint not null,
    worked_on date not null,
    kind varchar(20) not null,
    grid_id bigint not null,
    post_title varchar(100),
    tasks integer not null,
    wording varchar(300),
    version bigint not null,
    constraint work_log_person foreign key (person_id) references person (id),
    constraint work_log_grid foreign key (grid_id) references grid (id),
    constraint work_log_tasks check (tasks > 0)
);

create index work_log_of_person on work_log (person_id, worked_on);
create index work_log_of_grid on work_log (grid_id, worked_on);

-- What somebody did in a month is found by the person.
create index hazard_accepted on hazard (accepted_by_id, closed_at);
create index hazard_rectified on hazard (rectified_by_id, rectified_at);
create index check_record_of_person on check_record (person_id, checked_at);
create index grid_activity_of_person on grid_activity (responsible_id, held_on);
create index service_request_of_person on service_request (first_contact_id, answered_on);
