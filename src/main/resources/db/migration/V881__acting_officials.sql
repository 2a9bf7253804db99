-- Who acts for an office for a time: Plh. while its holder is absent, Plt. while it has none (UU 30/2014 Pasal 14).
create table acting_official (
    id              uuid         primary key,
    tenant_id       varchar(63)  not null references tenant,
    office          varchar(30)  not null,
    workspace       varchar(63),
    person_id       varchar(255) not null,
    person_name     varchar(500) not null,
    capacity        varchar(10)  not null check (capacity in ('PLT', 'PLH')),
    document_number varchar(100) not null,
    document_date   date         not null,
    starts_on       date         not null,
    ends_on         date         not null,
    entered_by      varchar(255) not null,
    entered_name    varchar(500) not null,
    entered_at      timestamptz  not null,
    ended_at        timestamptz,
    ended_name      varchar(500),
    end_reason      varchar(1000),
    check (ends_on >= starts_on),
    check ((office = 'KEPALA_PD') = (workspace is not null)),
    check ((ended_at is null) = (ended_name is null) and (ended_at is null) = (end_reason is null))
);
comment on column acting_official.workspace is 'slug of the unit whose head is acted for; null for offices of the whole government';
create index on acting_official (tenant_id, person_id, ends_on);
create index on acting_official (tenant_id, office, ends_on);
select susun_protect('acting_official');
revoke delete, truncate on acting_official from susun_app;

-- When a holder of an office is away. It moves no power: the administrator is told to appoint somebody.
create table absence (
    id          uuid          primary key,
    tenant_id   varchar(63)   not null references tenant,
    person_id   varchar(255)  not null,
    person_name varchar(500)  not null,
    starts_on   date          not null,
    ends_on     date          not null,
    note        varchar(300)  not null,
    entered_at  timestamptz   not null,
    check (ends_on >= starts_on)
);
create index on absence (tenant_id, ends_on);
select susun_protect('absence');

alter table approval_seat add column capacity varchar(10) check (capacity in ('PLT', 'PLH'));
comment on column approval_seat.capacity is 'in which capacity somebody other than the holder decided; null for the holder';
