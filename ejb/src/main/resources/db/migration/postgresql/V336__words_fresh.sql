-- A search reads through the words that are not sorted in yet, 4 MB of them by default; few enough that nobody notices.
alter index hazard_words set (gin_pending_list_limit = 256);
alter index archive_record_words set (gin_pending_list_limit = 256);
alter index customer_words set (gin_pending_list_limit = 256);
alter index customer_word_parts set (gin_pending_list_limit = 256);
