-- A submission of the text for approval, with the route as the decision table gave it on that day.
create table approval_round (
    id             uuid        primary key,
    tenant_id      varchar(63) not null,
    case_id        uuid        not null,
    number         integer     not null check (number >= 1),
    version_number integer     not null,
    version_hash   varchar(64) not null,
    started_at     timestamptz not null,
    gazette        boolean     not null,
    ended_at       timestamptz,
    outcome        varchar(20) check (outcome in ('APPROVED', 'RETURNED', 'REJECTED')),
    version        integer     not null,
    unique (tenant_id, case_id, number),
    unique (tenant_id, id),
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id),
    check ((ended_at is null) = (outcome is null))
);
comment on column approval_round.version_hash is 'SHA-256 of the text under decision: a decision names the same one';
select susun_protect('approval_round');

-- Who decides, one after the other; the signatory comes last.
create table approval_seat (
    id           uuid        primary key,
    tenant_id    varchar(63) not null,
    round_id     uuid        not null,
    position     integer     not null,
    office       varchar(30) not null,
    act          varchar(20) not null check (act in ('PARAF', 'TANDA_TANGAN')),
    decision     varchar(20) check (decision in ('APPROVE', 'RETURN', 'REJECT')),
    decided_by   varchar(64),
    decided_name varchar(200),
    decided_at   timestamptz,
    comment      varchar(2000),
    content_hash varchar(64),
    unique (tenant_id, round_id, position),
    foreign key (tenant_id, round_id) references approval_round (tenant_id, id),
    check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)
        and (decision is null) = (content_hash is null)),
    check (decision is null or decision = 'APPROVE' or comment is not null)
);
select susun_protect('approval_seat');

-- What others than this government have to say, entered by hand from their letters.
create table external_step (
    id             uuid        primary key,
    tenant_id      varchar(63) not null,
    round_id       uuid        not null,
    position       integer     not null,
    step           varchar(60) not null,
    request_number varchar(100),
    request_date   date,
    answer_number  varchar(100),
    answer_date    date,
    outcome        varchar(20) check (outcome in ('PASSED', 'REPAIR')),
    note           varchar(2000),
    entered_by     varchar(64),
    entered_name   varchar(200),
    entered_at     timestamptz,
    unique (tenant_id, round_id, position),
    foreign key (tenant_id, round_id) references approval_round (tenant_id, id),
    check (answer_date >= request_date)
);
select susun_protect('external_step');

-- The last number given in each register and year; the row is the queue of those who want the next.
create table number_series (
    tenant_id varchar(63) not null references tenant,
    register  varchar(30) not null,
    year      integer     not null,
    last      integer     not null check (last >= 0),
    primary key (tenant_id, register, year)
);
select susun_protect('number_series');
revoke delete, truncate on approval_round, approval_seat, external_step, number_series from susun_app;
