-- The needs analysis of a case: what is wrong, which competencies fall short, what could be done, and what shows it.
create table needs_problem (
    id              uuid          primary key,
    tenant_id       varchar(63)   not null,
    case_id         uuid          not null,
    position        integer       not null,
    statement       varchar(4000) not null,
    context         varchar(4000) not null,
    performance_gap varchar(2000) not null,
    period          varchar(100)  not null,
    version         integer       not null,
    unique (tenant_id, case_id),
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
comment on column needs_problem.performance_gap is 'appraisal against target, PP 11/2017 Pasal 206';
select susun_protect('needs_problem');

create table needs_gap (
    id              uuid         primary key,
    tenant_id       varchar(63)  not null,
    case_id         uuid         not null,
    position        integer      not null,
    unit            varchar(200) not null,
    position_group  varchar(200) not null,
    competency_code varchar(20)  not null,
    competency      varchar(200) not null,
    competency_type varchar(20)  not null check (competency_type in ('MANAGERIAL', 'SOCIO_CULTURAL', 'TECHNICAL')),
    staff           integer      not null check (staff >= 1),
    required_level  integer      not null check (required_level between 1 and 5),
    actual_level    numeric(3,2) not null check (actual_level between 0 and 5),
    urgency         integer      not null check (urgency between 1 and 5),
    seriousness     integer      not null check (seriousness between 1 and 5),
    growth          integer      not null check (growth between 1 and 5),
    version         integer      not null,
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
create index on needs_gap (tenant_id, case_id, position);
create unique index on needs_gap (tenant_id, case_id, lower(unit), lower(position_group), competency_code);
select susun_protect('needs_gap');

create table needs_trait (
    id        uuid          primary key,
    tenant_id varchar(63)   not null,
    case_id   uuid          not null,
    position  integer       not null,
    unit      varchar(200)  not null,
    kind      varchar(20)   not null check (kind in ('STRENGTH', 'WEAKNESS')),
    text      varchar(1000) not null,
    version   integer       not null,
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
create index on needs_trait (tenant_id, case_id, position);
select susun_protect('needs_trait');

create table needs_option (
    id          uuid          primary key,
    tenant_id   varchar(63)   not null,
    case_id     uuid          not null,
    position    integer       not null,
    code        varchar(10)   not null,
    name        varchar(300)  not null,
    cost        bigint        not null check (cost >= 0),
    benefit     varchar(1000) not null,
    score       integer       not null check (score between 0 and 100),
    recommended boolean       not null,
    version     integer       not null,
    unique (tenant_id, case_id, code),
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
comment on column needs_option.cost is 'rupiah';
create unique index needs_option_recommended on needs_option (tenant_id, case_id) where recommended;
select susun_protect('needs_option');

create table needs_evidence (
    id          uuid          primary key,
    tenant_id   varchar(63)   not null,
    case_id     uuid          not null,
    position    integer       not null,
    kind        varchar(20)   not null
        check (kind in ('SURVEY', 'INTERVIEW', 'OBSERVATION', 'ASSESSMENT', 'DISCUSSION', 'DOCUMENT', 'COMPLAINTS')),
    title       varchar(200)  not null,
    text        varchar(4000) not null,
    taken_on    date          not null,
    respondents integer       check (respondents >= 0),
    gaps        uuid[]        not null,
    version     integer       not null,
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
comment on column needs_evidence.respondents is 'people asked or papers read; null where counting makes no sense';
comment on column needs_evidence.gaps is 'the gaps of the case that it supports';
create index on needs_evidence (tenant_id, case_id, position);
select susun_protect('needs_evidence');

create table needs_submission (
    id                uuid          primary key,
    tenant_id         varchar(63)   not null,
    case_id           uuid          not null,
    position          integer       not null,
    submitted_by      varchar(64)   not null,
    submitted_by_name varchar(200)  not null,
    submitted_at      timestamptz   not null,
    outcome           varchar(20)   check (outcome in ('AGREED', 'RETURNED')),
    reason            varchar(2000),
    decided_by_name   varchar(200),
    decided_at        timestamptz,
    version           integer       not null,
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
create index on needs_submission (tenant_id, case_id, position);
select susun_protect('needs_submission');

-- A tenant's own bounds between the categories of a gap; without a row the product's defaults hold.
create table needs_setting (
    tenant_id  varchar(63)  primary key references tenant,
    light_max  numeric(3,2) not null check (light_max > 0),
    medium_max numeric(3,2) not null,
    check (medium_max > light_max)
);
select susun_protect('needs_setting');

-- PermenPANRB 38/2017: eight managerial competencies and one socio-cultural, the same everywhere; technical ones are each
-- government's own.
create table national_competency (
    code varchar(20)  primary key,
    name varchar(200) not null,
    type varchar(20)  not null check (type in ('MANAGERIAL', 'SOCIO_CULTURAL'))
);
insert into national_competency (code, name, type) values
    ('M.01', 'Integritas', 'MANAGERIAL'),
    ('M.02', 'Kerja sama', 'MANAGERIAL'),
    ('M.03', 'Komunikasi', 'MANAGERIAL'),
    ('M.04', 'Orientasi pada hasil', 'MANAGERIAL'),
    ('M.05', 'Pelayanan publik', 'MANAGERIAL'),
    ('M.06', 'Pengembangan diri dan orang lain', 'MANAGERIAL'),
    ('M.07', 'Mengelola perubahan', 'MANAGERIAL'),
    ('M.08', 'Pengambilan keputusan', 'MANAGERIAL'),
    ('S.01', 'Perekat bangsa', 'SOCIO_CULTURAL');
revoke insert, update, delete, truncate on national_competency from susun_app, susun_system;

create table technical_competency (
    tenant_id varchar(63)  not null references tenant,
    code      varchar(20)  not null,
    name      varchar(200) not null,
    primary key (tenant_id, code, name)
);
select susun_protect('technical_competency');
