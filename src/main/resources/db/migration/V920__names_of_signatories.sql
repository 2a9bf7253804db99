-- Whose names stand under a text that became law, and as what they acted: every print of it shows them, not only the copy.
alter table policy_case
    add column signed_name          varchar(500),
    add column signed_capacity      varchar(10) check (signed_capacity in ('PLT', 'PLH')),
    add column promulgated_name     varchar(500),
    add column promulgated_capacity varchar(10) check (promulgated_capacity in ('PLT', 'PLH'));
alter table approval_round
    add column numbered_capacity    varchar(10) check (numbered_capacity in ('PLT', 'PLH'));
comment on column policy_case.signed_capacity is 'null for the holder of the office';

-- Only while row-level security does not bind the owner does it see every government's rows.
alter table policy_case no force row level security;
alter table approval_round no force row level security;
alter table approval_seat no force row level security;
alter table published_policy no force row level security;

update policy_case c
set signed_name = seat.decided_name, signed_capacity = seat.capacity, promulgated_name = round.promulgated_name
from approval_round round
    join approval_seat seat on seat.tenant_id = round.tenant_id and seat.round_id = round.id
where round.tenant_id = c.tenant_id and round.case_id = c.id and round.numbered_name is not null
    and seat.act = 'TANDA_TANGAN' and c.enacted_number is not null;

-- What V874 meant to do and could not, for the reason above.
insert into published_policy (id, tenant_id, case_id, kind, year, number, enacted_on, published_at)
select gen_random_uuid(), tenant_id, id, replace(lower(instrument), '_', '-'), enacted_year, enacted_number, enacted_on, now()
from policy_case where gazette is not null
on conflict do nothing;

alter table policy_case force row level security;
alter table approval_round force row level security;
alter table approval_seat force row level security;
alter table published_policy force row level security;
