-- A search reads through the words that are not sorted in yet: few enough that nobody notices.
alter index hazard_words set (gin_pending_list_limit = 256);
