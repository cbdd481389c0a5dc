-- Whoever sees some grids only walks these indexes too: with the grid as a key, rows of other grids are passed over within
-- the index, and one plan serves every combination of grids.
drop index hazard_of_kind;
create index hazard_of_kind on hazard (state, category, grade, received_at, id, grid_id);
drop index hazard_of_state;
create index hazard_of_state on hazard (state, received_at, id, grid_id);
drop index hazard_newest;
create index hazard_newest on hazard (received_at, id, grid_id);
drop index hazard_due;
create index hazard_due on hazard (state, due_order, id, grid_id);
