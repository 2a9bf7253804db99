-- Run by the superuser, connected to Susun's own database, on every start: safe to repeat.
-- Three roles without special powers: none is a superuser, none bypasses row-level security.
--   susun_owner   owns the tables and runs the migrations
--   susun_app     what people's requests run as: reads and writes rows of one tenant
--   susun_system  the platform's own work across tenants; the row policies name it
-- The passwords come in as settings, so that they stand in no file of the project.
do $$
declare
    r text;
begin
    foreach r in array array['owner', 'app', 'system'] loop
        if not exists (select from pg_roles where rolname = 'susun_' || r) then
            execute format('create role %I', 'susun_' || r);
        end if;
        execute format(
                'alter role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password %L',
                'susun_' || r, current_setting('susun.' || r || '_password'));
    end loop;
    execute format('alter database %I owner to susun_owner', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to susun_app, susun_system', current_database());
end
$$;

alter schema public owner to susun_owner;
revoke all on schema public from public;
grant usage on schema public to susun_app, susun_system;

alter default privileges for role susun_owner in schema public
    grant select, insert, update, delete on tables to susun_app, susun_system;
alter default privileges for role susun_owner in schema public
    grant usage, select on sequences to susun_app, susun_system;
