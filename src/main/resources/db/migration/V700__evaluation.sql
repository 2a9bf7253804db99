-- What a policy has come to: indicators, the satisfaction survey, findings, and what is to be done next.
create table evaluation_indicator (
    id         uuid          primary key,
    tenant_id  varchar(63)   not null,
    case_id    uuid          not null,
    position   integer       not null,
    code       varchar(20)   not null,
    name       varchar(300)  not null,
    level      varchar(10)   not null check (level in ('INPUT', 'PROCESS', 'OUTPUT', 'OUTCOME', 'IMPACT')),
    unit       varchar(40)   not null,
    formula    varchar(1000) not null,
    frequency  varchar(60)   not null,
    source     varchar(300)  not null,
    baseline   numeric(18,4),
    target     numeric(18,4) not null,
    actual     numeric(18,4),
    version    integer       not null,
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
create index on evaluation_indicator (tenant_id, case_id, position);
create unique index on evaluation_indicator (tenant_id, case_id, upper(code));
select susun_protect('evaluation_indicator');

create table evaluation_survey (
    id           uuid         primary key,
    tenant_id    varchar(63)  not null,
    case_id      uuid         not null,
    position     integer      not null,
    period       varchar(100) not null,
    service_unit varchar(200) not null,
    population   bigint       not null check (population >= 1),
    previous     numeric(5,2) check (previous between 25 and 100),
    counts       integer[]    not null check (array_length(counts, 1) = 36),
    version      integer      not null,
    unique (tenant_id, case_id),
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
comment on column evaluation_survey.counts is 'answers 1 to 4 of U1, then of U2, …; no single person''s answers are kept';
select susun_protect('evaluation_survey');

create table evaluation_finding (
    id        uuid          primary key,
    tenant_id varchar(63)   not null,
    case_id   uuid          not null,
    position  integer       not null,
    method    varchar(20)   not null check (method in ('KIRKPATRICK', 'DUNN', 'OTHER')),
    criterion varchar(100)  not null,
    score     integer       check (score between 1 and 5),
    finding   varchar(2000) not null,
    version   integer       not null,
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
create index on evaluation_finding (tenant_id, case_id, position);
select susun_protect('evaluation_finding');

create table evaluation_follow_up (
    id        uuid          primary key,
    tenant_id varchar(63)   not null,
    case_id   uuid          not null,
    position  integer       not null,
    action    varchar(1000) not null,
    about     varchar(100)  not null,
    owner     varchar(200)  not null,
    due_on    date          not null,
    status    varchar(10)   not null check (status in ('PLANNED', 'RUNNING', 'DONE')),
    version   integer       not null,
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
create index on evaluation_follow_up (tenant_id, case_id, position);
select susun_protect('evaluation_follow_up');

create table evaluation_conclusion (
    id            uuid          primary key,
    tenant_id     varchar(63)   not null,
    case_id       uuid          not null,
    position      integer       not null,
    submitted_by  varchar(64)   not null,
    submitted_name varchar(200) not null,
    submitted_at  timestamptz   not null,
    no_survey     varchar(2000),
    verdict       varchar(10)   check (verdict in ('CONTINUE', 'AMEND', 'REPEAL')),
    reason        varchar(2000),
    decided_name  varchar(200),
    decided_at    timestamptz,
    version       integer       not null,
    unique (tenant_id, case_id),
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
select susun_protect('evaluation_conclusion');
