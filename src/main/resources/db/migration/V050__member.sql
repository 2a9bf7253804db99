-- Who has been seen in which tenant, and as what: to say whose turn it is. Keycloak decides; this is a copy of its last word.
create table member (
    tenant_id  varchar(63)  not null,
    person_id  varchar(255) not null,
    username   varchar(255) not null,
    name       varchar(500) not null,
    roles      text[]       not null,
    offices    text[]       not null,
    workspaces text[]       not null,
    seen_at    timestamptz  not null,
    primary key (tenant_id, person_id)
);
create index member_by_person on member (person_id);
select susun_protect('member');
