-- Branches are read by "path like '/1/5/%'": that needs the C ordering of the characters.
create index sales_grid_path_prefix on sales_grid (path varchar_pattern_ops);
