-- Headings of company ledgers as people explained them.
create table takeover_column (
    heading varchar(200) primary key,
    meaning varchar(40) not null,
    version bigint not null
);
