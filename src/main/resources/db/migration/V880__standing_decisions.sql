-- A text that came back is decided anew by those whose part of it changed; the others' initials stand (decision 019).
alter table approval_seat add column turn integer;
-- The owner, too, is held to a tenant's rows; here every government's are meant.
alter table approval_seat no force row level security;
update approval_seat set turn = position;
alter table approval_seat force row level security;
alter table approval_seat alter column turn set not null;
alter table approval_seat add column carried_from integer;
alter table approval_seat add check (carried_from is null or decision = 'APPROVE');
comment on column approval_seat.turn is 'seats of one turn decide side by side, lower turns first';
comment on column approval_seat.carried_from is 'round in which the standing decision was taken; null for one taken in this round';

-- Which changes of the text an office decides on again, where the tenant differs from the default.
create table restart_rule (
    tenant_id varchar(63) not null references tenant,
    office    varchar(30) not null,
    scope     varchar(20) not null check (scope in ('MATTER', 'WHOLE', 'ALWAYS')),
    primary key (tenant_id, office)
);
select susun_protect('restart_rule');

-- What a text was returned for, node by node; the drafter ticks it off.
create table text_repair (
    id             uuid         primary key,
    tenant_id      varchar(63)  not null,
    case_id        uuid         not null,
    version_number integer      not null,
    position       integer      not null,
    node_id        uuid         not null,
    place          varchar(300) not null,
    reason         varchar(1000) not null,
    office         varchar(30),
    asked_by       varchar(255) not null,
    asked_name     varchar(500) not null,
    asked_at       timestamptz  not null,
    done_name      varchar(500),
    done_at        timestamptz,
    foreign key (tenant_id, case_id, version_number) references document_version (tenant_id, case_id, number),
    check ((done_name is null) = (done_at is null))
);
create index on text_repair (tenant_id, case_id, version_number);
select susun_protect('text_repair');
revoke delete, truncate on text_repair from susun_app;

-- Which versions somebody who decides has had before them, so that the next one can say what is new to them.
create table review_look (
    tenant_id      varchar(63)  not null,
    case_id        uuid         not null,
    person_id      varchar(255) not null,
    version_number integer      not null,
    first_at       timestamptz  not null,
    last_at        timestamptz  not null,
    primary key (tenant_id, case_id, person_id, version_number),
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
select susun_protect('review_look');
