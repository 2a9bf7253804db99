-- What a version was checked against is what the register said then: a row that changes leaves its former state behind, so that
-- the same version always gives the same findings (decision 011). Rows from before today stand as if they had always been so.
alter table national_legal_basis
    add column recorded_at timestamptz not null default '2000-01-01',
    add column changed_at timestamptz not null default '2000-01-01';
alter table tenant_legal_basis
    add column recorded_at timestamptz not null default '2000-01-01',
    add column changed_at timestamptz not null default '2000-01-01';
alter table national_legal_basis alter column recorded_at set default now(), alter column changed_at set default now();
alter table tenant_legal_basis alter column recorded_at set default now(), alter column changed_at set default now();

-- The same columns in the same order; whoever adds one to a table adds it here, before "until" is read.
create table national_legal_basis_past (like national_legal_basis);
alter table national_legal_basis_past add column until timestamptz not null, add primary key (id, until);
revoke insert, update, delete, truncate on national_legal_basis_past from susun_app;
create table tenant_legal_basis_past (like tenant_legal_basis);
alter table tenant_legal_basis_past add column until timestamptz not null, add primary key (tenant_id, id, until);
select susun_protect('tenant_legal_basis_past');
revoke update, delete, truncate on tenant_legal_basis_past from susun_app;
comment on column tenant_legal_basis_past.until is 'when the row became another';

create function susun_keep_past() returns trigger language plpgsql as
$$
begin
    if new.changed_at = old.changed_at then
        new.changed_at := now();
    end if;
    execute format('insert into %I select ($1).*, $2', tg_table_name || '_past') using old, new.changed_at;
    return new;
end
$$;
create trigger keep_past before update on national_legal_basis for each row execute function susun_keep_past();
create trigger keep_past before update on tenant_legal_basis for each row execute function susun_keep_past();
