-- One row, held by the node that lays the ground of the installation.
create table founding (
    id integer not null primary key check (id = 1)
);
insert into founding (id) values (1);
