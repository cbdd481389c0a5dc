-- Branches are read by "path like '/1/5/%'": that needs the C ordering of the characters. H2 orders so by itself.
create index grid_path_prefix on grid (path varchar_pattern_ops);
create index org_unit_path_prefix on org_unit (path varchar_pattern_ops);
