-- Whom a returned text comes back from, so that its drafters read that and not who recorded a letter.
alter table text_return
    add column office        varchar(30),
    add column capacity      varchar(10) check (capacity in ('PLT', 'PLH')),
    add column step          varchar(60),
    add column by_name       varchar(500),
    add column recorded_name varchar(500),
    add column reason        varchar(2000);
comment on column text_return.step is 'step whose institution outside returned it; null for an office of the government';
comment on column text_return.by_name is 'who returned it for that office; null for an institution';
comment on column text_return.recorded_name is 'who recorded it, where that is not who returned it';
grant update (returned_at, office, capacity, step, by_name, recorded_name, reason) on text_return to susun_app;

-- The owner, too, is held to a tenant's rows; here every government's are meant.
alter table text_return no force row level security;
alter table approval_round no force row level security;
alter table approval_seat no force row level security;
alter table external_step no force row level security;
update text_return t set office = s.office, capacity = s.capacity, by_name = s.decided_name, reason = s.comment
from approval_round r join approval_seat s on s.tenant_id = r.tenant_id and s.round_id = r.id and s.decision = 'RETURN'
where r.tenant_id = t.tenant_id and r.case_id = t.case_id and r.version_number = t.version_number;
update text_return t set step = e.step, recorded_name = e.entered_name, reason = e.note
from approval_round r join external_step e on e.tenant_id = r.tenant_id and e.round_id = r.id and e.outcome = 'REPAIR'
where r.tenant_id = t.tenant_id and r.case_id = t.case_id and r.version_number = t.version_number and t.office is null;
alter table text_return force row level security;
alter table approval_round force row level security;
alter table approval_seat force row level security;
alter table external_step force row level security;
alter table text_return add check (office is null or step is null);
