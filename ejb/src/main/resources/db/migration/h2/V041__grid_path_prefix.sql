-- Branches are read by "path like '/1/5/%'".
create index grid_path_prefix on grid (path);
create index org_unit_path_prefix on org_unit (path);
