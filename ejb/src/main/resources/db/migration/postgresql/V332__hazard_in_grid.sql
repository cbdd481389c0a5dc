-- Counts what a grid has of a kind without looking through the other grids. Its keys repeat, so a million rows take 8 MB.
create index hazard_in_grid on hazard (grid_id, state, category, grade);
