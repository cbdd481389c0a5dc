-- What the suite tells people inside itself: a message key with its arguments and a link, never a finished text.
create sequence notice_seq increment by 50;

create table notice (
    id bigint primary key,
    person_id bigint not null,
    message_key varchar(100) not null,
    arguments varchar(2000) not null,
    link varchar(300) not null,
    told_at timestamp with time zone not null,
    read_at timestamp with time zone,
    version bigint not null,
    constraint notice_person foreign key (person_id) references person (id)
);

create index notice_of_person on notice (person_id, id);
create index notice_unread on notice (person_id, read_at);
