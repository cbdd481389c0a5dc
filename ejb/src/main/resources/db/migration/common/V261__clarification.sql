-- What the body that interprets the rules says about a clause.
create sequence clause_clarification_seq increment by 50;

create table clause_clarification (
    id bigint primary key,
    clause varchar(40) not null,
    interpreter varchar(100) not null,
    note varchar(2000) not null,
    issued_on date not null,
    recorded_by varchar(60) not null
);

create index clause_clarification_of_clause on clause_clarification (clause, issued_on);
