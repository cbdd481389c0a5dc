-- No person holds a post of "one grid per person" in two grids on one day, whoever writes the rows.
create extension if not exists btree_gist;
alter table grid_appointment add constraint grid_appointment_one_grid exclude using gist (
    person_id with =, post with =, grid_id with <>, daterange(valid_from, valid_to, '[]') with &&)
    where (single_grid and stands_in_for is null) deferrable initially deferred;
-- Nobody holds the same post in the same grid twice on one day.
alter table grid_appointment add constraint grid_appointment_not_twice exclude using gist (
    grid_id with =, person_id with =, post with =, daterange(valid_from, valid_to, '[]') with &&)
    where (stands_in_for is null) deferrable initially deferred;
