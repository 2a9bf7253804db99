-- Who may see what is decided here, below the application: susun_app works for one tenant at a time and sees no row of
-- another; susun_system does the platform's own work across tenants; neither owns a table.
grant usage on schema public to susun_app, susun_system;
alter default privileges in schema public grant select, insert, update, delete on tables to susun_app, susun_system;
alter default privileges in schema public grant usage, select on sequences to susun_app, susun_system;

-- Puts a table with a tenant_id column under row-level security. current_setting stays bare: wrapped in a sub-select the
-- planner loses the index. An unset tenant is null or '' and matches nothing.
create function susun_protect(target regclass) returns void
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy tenant on %s to susun_app'
        || ' using (tenant_id = current_setting(''app.tenant'', true))'
        || ' with check (tenant_id = current_setting(''app.tenant'', true))', target);
    execute format('create policy platform on %s to susun_system using (true) with check (true)', target);
end
$$;

create table tenant (
    id             varchar(63)  primary key check (id ~ '^[a-z][a-z0-9-]*$'),
    name           varchar(200) not null,
    level          varchar(20)  not null check (level in ('PROVINSI', 'KABUPATEN', 'KOTA')),
    region_name    varchar(200) not null,
    kemendagri_code varchar(13) not null unique,
    province       varchar(100) not null,
    seat           varchar(100) not null,
    head_title     varchar(100) not null,
    time_zone      varchar(50)  not null default 'Asia/Jakarta'
);
comment on column tenant.region_name is 'name inside titles, e.g. KOTA MEDAN in "SEKRETARIS DAERAH KOTA MEDAN"';
comment on column tenant.seat is 'place in "Ditetapkan di …"';

alter table tenant enable row level security;
alter table tenant force row level security;
create policy tenant on tenant for select to susun_app using (id = current_setting('app.tenant', true));
create policy platform on tenant to susun_system using (true) with check (true);
create policy owner_seed on tenant to susun_owner using (true) with check (true);

create table workspace (
    id              uuid         primary key,
    tenant_id       varchar(63)  not null references tenant,
    slug            varchar(63)  not null,
    name            varchar(200) not null,
    type            varchar(30)  not null check (type in ('KECAMATAN', 'PERANGKAT_DAERAH', 'BAGIAN_HUKUM', 'SEKRETARIAT_DAERAH')),
    kemendagri_code varchar(13),
    unique (tenant_id, slug),
    unique (tenant_id, id)
);
select susun_protect('workspace');
create policy owner_seed on workspace to susun_owner using (true) with check (true);
