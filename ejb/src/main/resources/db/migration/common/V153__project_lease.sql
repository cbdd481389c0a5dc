-- Premises that are leased out are dynamic grids too.
alter table project drop constraint project_kind_known;
alter table project add constraint project_kind_known
    check (kind in ('INVESTMENT', 'CONSTRUCTION', 'OUTSOURCING', 'LEASE'));
