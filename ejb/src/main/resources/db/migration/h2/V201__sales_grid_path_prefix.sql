-- Branches are read by "path like '/1/5/%'".
create index sales_grid_path_prefix on sales_grid (path);
