-- A confirmation has a line for each member of a grid, so that a grid may stand in it more than once.
alter table directive_line drop constraint directive_line_once;
alter table directive_line add constraint directive_line_once unique (directive_id, grid_id, person_id);
