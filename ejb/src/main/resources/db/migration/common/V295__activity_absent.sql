-- Who was called to an activity and stayed away without giving a reason.
create table grid_activity_absent (
    activity_id bigint not null,
    person_id bigint not null,
    primary key (activity_id, person_id),
    constraint grid_activity_absent_of foreign key (activity_id) references grid_activity (id),
    constraint grid_activity_absent_who foreign key (person_id) references person (id)
);
