-- What an approver asks others before deciding. An opinion moves no case: the process knows nothing of it.
create table opinion_request (
    id                uuid          primary key,
    tenant_id         varchar(63)   not null,
    case_id           uuid          not null,
    round_number      integer       not null,
    version_number    integer       not null,
    asked_by          varchar(64)   not null,
    asked_name        varchar(500)  not null,
    asked_as          varchar(30)   not null,
    asked_capacity    varchar(10)   check (asked_capacity in ('PLT', 'PLH')),
    office            varchar(30),
    workspace         varchar(63),
    person_id         varchar(64),
    person_name       varchar(500),
    question          varchar(2000) not null,
    asked_at          timestamptz   not null,
    due_on            date          not null,
    answer            varchar(4000),
    answered_by       varchar(64),
    answered_name     varchar(500),
    answered_capacity varchar(10)   check (answered_capacity in ('PLT', 'PLH')),
    answered_at       timestamptz,
    withdrawn_at      timestamptz,
    withdrawal        varchar(10)   check (withdrawal in ('ASKER', 'DECIDED', 'ENDED')),
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id),
    check ((office is null) <> (person_id is null)),
    check ((answered_at is null) = (answer is null)),
    check ((withdrawn_at is null) = (withdrawal is null)),
    check (answered_at is null or withdrawn_at is null)
);
comment on column opinion_request.workspace is 'slug of the unit whose head is asked; null for offices of the whole government';
create index on opinion_request (tenant_id, case_id, asked_at);
create index on opinion_request (tenant_id, person_id) where answered_at is null;
create index on opinion_request (tenant_id, office) where answered_at is null;
create unique index on opinion_request (tenant_id, case_id, asked_as, coalesce(office, ''), coalesce(workspace, ''), coalesce(person_id, ''))
    where answered_at is null and withdrawn_at is null;
select susun_protect('opinion_request');
