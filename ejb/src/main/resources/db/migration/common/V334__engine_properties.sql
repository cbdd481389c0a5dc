-- What the process engine writes at its first start. It looks before it waits for its lock and does not look again, so
-- that of two nodes starting at once on an empty database the second would write it once more and fail.
insert into ACT_GE_PROPERTY (NAME_, VALUE_, REV_)
select 'historyLevel', '0', 1 where not exists (select 1 from ACT_GE_PROPERTY where NAME_ = 'historyLevel');
insert into ACT_GE_PROPERTY (NAME_, VALUE_, REV_)
select 'camunda.installation.id', cast(gen_random_uuid() as varchar(36)), 1
where not exists (select 1 from ACT_GE_PROPERTY where NAME_ = 'camunda.installation.id');
