-- What an institution outside has answered stands for a text submitted again while nothing changed that its answer covers, and is
-- asked for again where something did (decision 034).
alter table external_step
    add column content_hash varchar(64),
    add column carried_from integer,
    add column repeats integer,
    add check (carried_from is null or outcome = 'PASSED'),
    add check (carried_from is null or repeats is null);
comment on column external_step.content_hash is 'SHA-256 of the text that the answer is about; null before there is an answer';
comment on column external_step.carried_from is 'round in which the standing answer was given; null for one given in this round';
comment on column external_step.repeats is 'round whose answer no longer holds for this text; null where none was to be repeated';

-- The owner, too, is held to a tenant's rows; here every government's are meant.
alter table external_step no force row level security;
alter table approval_round no force row level security;
update external_step s set content_hash = r.version_hash
from approval_round r where r.tenant_id = s.tenant_id and r.id = s.round_id and s.outcome is not null;
alter table external_step force row level security;
alter table approval_round force row level security;
alter table external_step add check (outcome is null or content_hash is not null);

-- Which changes of the text an institution outside is asked about again, where the tenant differs from the default.
create table external_restart_rule (
    tenant_id varchar(63) not null references tenant,
    step      varchar(60) not null,
    scope     varchar(20) not null check (scope in ('MATTER', 'WHOLE', 'ALWAYS')),
    primary key (tenant_id, step),
    check (scope <> 'MATTER' or step not in ('joint-approval', 'register-number'))
);
select susun_protect('external_restart_rule');
