create sequence stored_file_seq increment by 50;

create table stored_file (
    id         bigint primary key,
    name       varchar(250) not null,
    media_type varchar(100) not null,
    size_bytes bigint not null check (size_bytes > 0),
    sha256     varchar(64) not null check (length(sha256) = 64),
    width      integer check (width > 0),
    height     integer check (height > 0),
    stored_at  timestamp with time zone not null
);

create table stored_file_piece (
    file_id        bigint not null references stored_file (id),
    piece_position integer not null check (piece_position >= 0),
    bytes          bytea not null,
    primary key (file_id, piece_position)
);
