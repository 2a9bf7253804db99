-- Where people's work is found: one row for each step that waits for somebody, written as the engine reaches and leaves it.
create table open_step (
    id              uuid         primary key,
    tenant_id       varchar(63)  not null,
    case_id         uuid         not null,
    step            varchar(60)  not null,
    stage           varchar(20)  not null,
    role            varchar(30),
    office          varchar(30),
    workspace       varchar(63),
    assignee_id     varchar(64),
    assignee_name   varchar(200),
    created_at      timestamptz  not null,
    due_at          timestamptz,
    reminded        boolean      not null default false,
    overdue         boolean      not null default false,
    engine_ref      varchar(64)  not null,
    process_ref     varchar(64)  not null,
    receives        varchar(100),
    check ((role is null) <> (office is null)),
    unique (tenant_id, engine_ref)
);
comment on column open_step.workspace is 'slug; null where people of every workspace may act';
comment on column open_step.receives is 'message the engine waits for, null for a user task';
create index on open_step (tenant_id, case_id);
create index on open_step (tenant_id, due_at, id);
create index on open_step (tenant_id, assignee_id, due_at, id);
select susun_protect('open_step');

-- Time limits per step; a tenant's own row wins over the default. Bases are in the notes column, for the administrator.
create table deadline_default (
    step          varchar(60)  primary key,
    days          integer      not null check (days between 1 and 365),
    unit          varchar(15)  not null check (unit in ('WORKING_DAY', 'CALENDAR_DAY')),
    reminder_days integer      not null check (reminder_days between 0 and 30),
    basis         varchar(300) not null
);
create table deadline_override (
    tenant_id     varchar(63)  not null references tenant,
    step          varchar(60)  not null,
    days          integer      not null check (days between 1 and 365),
    unit          varchar(15)  not null check (unit in ('WORKING_DAY', 'CALENDAR_DAY')),
    reminder_days integer      not null check (reminder_days between 0 and 30),
    basis         varchar(300) not null,
    primary key (tenant_id, step)
);
select susun_protect('deadline_override');
revoke insert, update, delete on deadline_default from susun_app;

insert into deadline_default (step, days, unit, reminder_days, basis) values
    ('analyse-needs', 20, 'WORKING_DAY', 3, 'Praktik; dapat diubah pemda'),
    ('verify-needs', 5, 'WORKING_DAY', 1, 'Praktik; dapat diubah pemda'),
    ('plan-consultation', 5, 'WORKING_DAY', 1, 'Praktik; dapat diubah pemda'),
    ('gather-inputs', 15, 'WORKING_DAY', 3, 'Praktik; dapat diubah pemda'),
    ('answer-inputs', 10, 'WORKING_DAY', 2, 'Praktik; dapat diubah pemda'),
    ('draft-text', 20, 'WORKING_DAY', 3, 'Praktik; dapat diubah pemda'),
    ('initial-draft', 3, 'WORKING_DAY', 1, 'Praktik; dapat diubah pemda'),
    ('harmonisation', 5, 'WORKING_DAY', 1, 'Praktik Kanwil; dapat diperpanjang'),
    ('joint-approval', 30, 'WORKING_DAY', 5, 'Praktik; dapat diubah pemda'),
    ('facilitation', 15, 'WORKING_DAY', 3, 'Permendagri 80/2015 Pasal 89'),
    ('register-number', 7, 'WORKING_DAY', 1, 'UU 23/2014 Pasal 242 ayat (5)'),
    ('sign', 5, 'WORKING_DAY', 1, 'Praktik; Perda: 30 hari menurut UU 23/2014 Pasal 242 ayat (6)'),
    ('assign-number', 2, 'WORKING_DAY', 1, 'Praktik; dapat diubah pemda'),
    ('promulgate', 2, 'WORKING_DAY', 1, 'Praktik; dapat diubah pemda'),
    ('plan-programmes', 20, 'WORKING_DAY', 3, 'Praktik; dapat diubah pemda'),
    ('run-programmes', 250, 'WORKING_DAY', 20, 'Satu tahun anggaran; PP 11/2017 Pasal 205'),
    ('measure-results', 30, 'WORKING_DAY', 5, 'Praktik; dapat diubah pemda'),
    ('decide-next', 10, 'WORKING_DAY', 2, 'UU 30/2014 Pasal 53');

-- Days on which nobody works. National holidays are the platform's, local ones the tenant's.
create table national_holiday (
    day  date         primary key,
    name varchar(120) not null
);
revoke insert, update, delete on national_holiday from susun_app;
create table tenant_holiday (
    tenant_id varchar(63)  not null references tenant,
    day       date         not null,
    name      varchar(120) not null,
    primary key (tenant_id, day)
);
select susun_protect('tenant_holiday');

insert into national_holiday (day, name) values
    ('2025-08-17', 'Hari Kemerdekaan'), ('2025-09-05', 'Maulid Nabi Muhammad'), ('2025-12-25', 'Hari Natal'),
    ('2025-12-26', 'Cuti bersama Natal'),
    ('2026-01-01', 'Tahun Baru Masehi'), ('2026-01-16', 'Isra Mikraj'), ('2026-02-16', 'Cuti bersama Imlek'),
    ('2026-02-17', 'Tahun Baru Imlek'), ('2026-03-18', 'Cuti bersama Nyepi'), ('2026-03-19', 'Hari Suci Nyepi'),
    ('2026-03-20', 'Cuti bersama Idulfitri'), ('2026-03-23', 'Cuti bersama Idulfitri'),
    ('2026-03-24', 'Cuti bersama Idulfitri'), ('2026-04-03', 'Wafat Yesus Kristus'),
    ('2026-05-01', 'Hari Buruh'), ('2026-05-14', 'Kenaikan Yesus Kristus'), ('2026-05-15', 'Cuti bersama Kenaikan'),
    ('2026-05-27', 'Iduladha'), ('2026-05-28', 'Cuti bersama Iduladha'), ('2026-06-01', 'Hari Lahir Pancasila'),
    ('2026-06-16', 'Tahun Baru Islam'), ('2026-08-17', 'Hari Kemerdekaan'), ('2026-08-25', 'Maulid Nabi Muhammad'),
    ('2026-12-24', 'Cuti bersama Natal'), ('2026-12-25', 'Hari Natal');
comment on table national_holiday is
    'SKB 3 Menteri on libur nasional and cuti bersama; kept as data, to be completed each year';
