-- How a policy is carried out: programme lines and their progress, where the money comes from, and what could go wrong.
create table implementation_funding (
    id          uuid         primary key,
    tenant_id   varchar(63)  not null,
    case_id     uuid         not null,
    position    integer      not null,
    code        varchar(30)  not null,
    name        varchar(200) not null,
    legal_basis varchar(500) not null,
    status      varchar(200) not null,
    ceiling     bigint       not null check (ceiling >= 0),
    version     integer      not null,
    unique (tenant_id, case_id, id),
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
comment on column implementation_funding.ceiling is 'rupiah that lines and other costs of the case may take from it';
create index on implementation_funding (tenant_id, case_id, position);
create unique index on implementation_funding (tenant_id, case_id, lower(code));
select susun_protect('implementation_funding');

create table implementation_programme (
    id                 uuid          primary key,
    tenant_id          varchar(63)   not null,
    case_id            uuid          not null,
    position           integer       not null,
    code               varchar(30)   not null,
    title              varchar(300)  not null,
    competency         varchar(20)   not null check (competency in ('MANAGERIAL', 'SOCIO_CULTURAL', 'TECHNICAL', 'FUNCTIONAL')),
    form               varchar(40)   not null,
    jp_per_participant integer       not null check (jp_per_participant between 1 and 1000),
    batches            integer       not null check (batches >= 1),
    participants       integer       not null check (participants >= 1),
    provider           varchar(200)  not null,
    provider_type      varchar(20)   not null check (provider_type in ('INTERNAL', 'GOVERNMENT', 'UNIVERSITY', 'PRIVATE')),
    starts_on          date          not null,
    ends_on            date          not null,
    unit_cost          bigint        not null check (unit_cost >= 0),
    budget             bigint        not null check (budget >= 0),
    funding            uuid          not null,
    note               varchar(1000) not null,
    status             varchar(20)   not null check (status in ('PLANNED', 'RUNNING', 'DONE', 'CANCELLED')),
    reached            integer       not null check (reached >= 0),
    jp_delivered       bigint        not null check (jp_delivered >= 0),
    spent              bigint        not null check (spent >= 0),
    report_note        varchar(2000) not null,
    reported_on        date,
    reported_by_name   varchar(200),
    version            integer       not null,
    check (ends_on >= starts_on),
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id),
    foreign key (tenant_id, case_id, funding) references implementation_funding (tenant_id, case_id, id)
);
comment on column implementation_programme.form is 'form of learning, PerLAN 10/2018';
comment on column implementation_programme.jp_per_participant is 'hours of 45 minutes';
comment on column implementation_programme.reported_on is 'day the last report speaks of; null before the first';
create index on implementation_programme (tenant_id, case_id, position);
create unique index on implementation_programme (tenant_id, case_id, lower(code));
select susun_protect('implementation_programme');

create table implementation_cost (
    id        uuid         primary key,
    tenant_id varchar(63)  not null,
    case_id   uuid         not null,
    position  integer      not null,
    funding   uuid         not null,
    amount    bigint       not null check (amount >= 0),
    purpose   varchar(300) not null,
    version   integer      not null,
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id),
    foreign key (tenant_id, case_id, funding) references implementation_funding (tenant_id, case_id, id)
);
create index on implementation_cost (tenant_id, case_id, position);
select susun_protect('implementation_cost');

create table implementation_contribution (
    id        uuid         primary key,
    tenant_id varchar(63)  not null,
    case_id   uuid         not null,
    position  integer      not null,
    partner   varchar(200) not null,
    item      varchar(300) not null,
    value     bigint       not null check (value >= 0),
    version   integer      not null,
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
comment on table implementation_contribution is 'in kind, so it takes nothing from a ceiling; value is an estimate in rupiah';
create index on implementation_contribution (tenant_id, case_id, position);
select susun_protect('implementation_contribution');

create table implementation_risk (
    id            uuid          primary key,
    tenant_id     varchar(63)   not null,
    case_id       uuid          not null,
    position      integer       not null,
    code          varchar(10)   not null,
    category      varchar(20)   not null,
    description   varchar(1000) not null,
    likelihood    integer       not null check (likelihood between 1 and 5),
    impact        integer       not null check (impact between 1 and 5),
    mitigation    varchar(1000) not null,
    owner         varchar(200)  not null,
    communication varchar(1000) not null,
    version       integer       not null,
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
create index on implementation_risk (tenant_id, case_id, position);
create unique index on implementation_risk (tenant_id, case_id, lower(code));
select susun_protect('implementation_risk');

-- A tenant's own figures; without a row the product's defaults hold.
create table implementation_setting (
    tenant_id      varchar(63) primary key references tenant,
    jp_per_year    integer     not null check (jp_per_year between 1 and 1000),
    risk_medium    integer     not null check (risk_medium between 2 and 25),
    risk_high      integer     not null check (risk_high between 2 and 25),
    risk_very_high integer     not null check (risk_very_high between 2 and 25),
    check (risk_medium < risk_high and risk_high < risk_very_high)
);
comment on column implementation_setting.jp_per_year is 'hours each civil servant is entitled to, PP 11/2017 Pasal 203 ayat (4)';
comment on column implementation_setting.risk_medium is 'lowest score of the level, likelihood times impact';
select susun_protect('implementation_setting');
