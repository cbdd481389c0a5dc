-- Requests with a key of their sender's, and what they were answered, for a week.
create table sent_request (
    request_key varchar(140) not null primary key,
    fingerprint varchar(64) not null,
    sent_at timestamp(6) with time zone not null,
    status integer not null,
    location varchar(1000),
    media_type varchar(200),
    body varchar(100000)
);
create index sent_request_age on sent_request (sent_at);
