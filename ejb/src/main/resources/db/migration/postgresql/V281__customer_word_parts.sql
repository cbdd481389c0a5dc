-- Parts of Latin words, as whole words and Chinese pairs have their index already: few customers have such words, so
-- that the others cost nothing here. What is asked repeats the condition.
create extension if not exists pg_trgm;

create index customer_word_parts on customer using gin (search_words gin_trgm_ops) where search_words ~ '[a-z]{3}';
