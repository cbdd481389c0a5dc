-- The versions of a grid never overlap, whoever writes the rows.
alter table grid_version add constraint grid_version_apart exclude using gist (
    grid_id with =, daterange(valid_from, valid_to, '[]') with &&) deferrable initially deferred;
