-- Special groups and sensitive changes by name and grid; somebody may be marked without a need.
alter table case_file add column topic varchar(16);
alter table case_file add column grid_id bigint;
alter table case_file alter column wording drop not null;
alter table case_file add constraint case_file_grid foreign key (grid_id) references grid (id);

create index case_file_of_grid on case_file (grid_id);
