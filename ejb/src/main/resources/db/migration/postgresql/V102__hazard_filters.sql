-- The register narrowed by state, category and grade, in the order in which it is read: the first page is one short
-- walk, and the bounded count reads the index alone.
create index hazard_of_kind on hazard (state, category, grade, received_at, id);

-- Major hazards are few among many.
create index hazard_major on hazard (received_at, id) where grade = 'MAJOR';

-- What nobody has yet is little; what is closed has nobody either and must not be walked.
create index hazard_for_office on hazard (due_order, id)
    where handler_id is null and state in ('REGISTERED', 'RECTIFYING', 'AWAITING_ACCEPTANCE');
