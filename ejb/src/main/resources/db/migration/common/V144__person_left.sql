-- The last day of somebody who has left: from then on the grids he answered for wait for a successor.
alter table person add column left_on date;
create index person_left on person (left_on);
