-- What somebody led in a month is asked for his duty sheet.
create index meeting_of_host on meeting (host_id, held_on);
