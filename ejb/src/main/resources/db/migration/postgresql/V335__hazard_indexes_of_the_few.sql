-- Only rows that have such a person or an earlier hazard are ever looked for by them.
drop index hazard_accepted;
create index hazard_accepted on hazard (accepted_by_id, closed_at) where accepted_by_id is not null;
drop index hazard_rectified;
create index hazard_rectified on hazard (rectified_by_id, rectified_at) where rectified_by_id is not null;
drop index hazard_repeats;
create index hazard_repeats on hazard (repeat_of_id) where repeat_of_id is not null;
