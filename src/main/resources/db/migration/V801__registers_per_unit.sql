-- Keputusan Kepala PD, Keputusan Camat, SOP and Surat Edaran are numbered by the unit that issues them, so their registers
-- belong to a workspace; all others go on across the tenant.
alter table number_series add column workspace_id uuid;
alter table number_series
    drop constraint number_series_pkey,
    add unique nulls not distinct (tenant_id, register, year, workspace_id),
    add foreign key (tenant_id, workspace_id) references workspace (tenant_id, id),
    add check (workspace_id is null
        or register in ('KEPUTUSAN_KEPALA_PD', 'KEPUTUSAN_CAMAT', 'SOP', 'SURAT_EDARAN'));
comment on column number_series.workspace_id is 'the unit whose register it is; null for a register of the tenant';

-- Each unit goes on from the highest number that its own cases were given. What was given stays as it was. A register that
-- was continued from paper and has numbered no case since cannot be told apart by unit: its row stays as a record, and
-- each unit continues its own book. The owner sees rows only while row-level security does not bind it.
alter table policy_case no force row level security;
alter table number_series no force row level security;
insert into number_series (tenant_id, register, year, workspace_id, last)
select tenant_id, instrument, enacted_year, workspace_id, max(substring(enacted_number from '[0-9]+$')::integer)
from policy_case
where instrument in ('KEPUTUSAN_KEPALA_PD', 'KEPUTUSAN_CAMAT', 'SOP', 'SURAT_EDARAN')
    and enacted_number ~ '[0-9]+$'
group by tenant_id, instrument, enacted_year, workspace_id;
delete from number_series whole
where workspace_id is null and exists (
    select from number_series own
    where own.tenant_id = whole.tenant_id and own.register = whole.register and own.year = whole.year
        and own.workspace_id is not null);
alter table number_series force row level security;
alter table policy_case force row level security;

-- A number is given once in its register.
drop index policy_case_tenant_id_instrument_enacted_year_enacted_numbe_idx;
create unique index policy_case_number_of_tenant on policy_case (tenant_id, instrument, enacted_year, enacted_number)
    where instrument not in ('KEPUTUSAN_KEPALA_PD', 'KEPUTUSAN_CAMAT', 'SOP', 'SURAT_EDARAN');
create unique index policy_case_number_of_unit
    on policy_case (tenant_id, workspace_id, instrument, enacted_year, enacted_number)
    where instrument in ('KEPUTUSAN_KEPALA_PD', 'KEPUTUSAN_CAMAT', 'SOP', 'SURAT_EDARAN');
