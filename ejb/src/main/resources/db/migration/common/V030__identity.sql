-- Accounts, their roles and the personal access tokens of scripts.
create sequence account_seq increment by 50;

create table account (
    id bigint primary key,
    login varchar(60) not null,
    display_name varchar(100) not null,
    person_id bigint,
    password_hash varchar(300),
    must_change_password boolean not null,
    stamp integer not null,
    failed_logins integer not null,
    locked_until timestamp with time zone,
    active boolean not null,
    language varchar(10) not null,
    theme varchar(10) not null,
    last_login_at timestamp with time zone,
    password_changed_at timestamp with time zone,
    version bigint not null,
    constraint account_login_once unique (login),
    constraint account_login_lower check (login = lower(login)),
    constraint account_person_once unique (person_id),
    constraint account_language_known check (language in ('zh-CN', 'en')),
    constraint account_theme_known check (theme in ('SYSTEM', 'LIGHT', 'DARK')),
    constraint account_failures_counted check (failed_logins >= 0)
);

create table account_role (
    account_id bigint not null,
    role varchar(30) not null,
    primary key (account_id, role),
    constraint account_role_account foreign key (account_id) references account (id),
    constraint account_role_known check (role in ('GRID_OFFICE', 'MANAGEMENT', 'COMPLIANCE', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'))
);

create sequence access_token_seq increment by 50;

create table access_token (
    id bigint primary key,
    account_id bigint not null,
    label varchar(80) not null,
    digest varchar(64) not null,
    hint varchar(12) not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    last_used_at timestamp with time zone,
    revoked_at timestamp with time zone,
    version bigint not null,
    constraint access_token_account foreign key (account_id) references account (id),
    constraint access_token_digest_once unique (digest),
    constraint access_token_expires_later check (expires_at > created_at)
);

create index access_token_of_account on access_token (account_id, id);
