-- Headings of company ledgers as people explained them.
create table takeover_column (
    heading varchar(200) primary key,
    meaning varchar(40) not null,
    version bigint not null
);

-- Ledgers brought and waiting for their columns to be confirmed; gone after a day.
create sequence takeover_draft_seq increment by 50;

create table takeover_draft (
    id bigint primary key,
    version bigint not null,
    token varchar(36) not null unique,
    account_id bigint not null,
    file_id bigint not null references stored_file (id),
    file_name varchar(250) not null,
    brought_at timestamp with time zone not null,
    annotated_id bigint references stored_file (id),
    faulty_rows integer check (faulty_rows > 0),
    closed_rows integer check (closed_rows >= 0),
    open_rows integer check (open_rows >= 0),
    known_rows integer check (known_rows >= 0),
    withdrawn_rows integer check (withdrawn_rows >= 0)
);

create index takeover_draft_brought_at on takeover_draft (brought_at);
