-- A version is what people decided on. Nobody changes it later: not the application, not the platform's own work, and not
-- a migration by mistake.
revoke update, delete, truncate on document_version from susun_app, susun_system;

create function susun_written_once() returns trigger
    language plpgsql as
$$
begin
    raise exception 'rows of % are written once', tg_table_name;
end
$$;

create trigger written_once before update or delete on document_version
    for each row execute function susun_written_once();
create trigger written_once_whole before truncate on document_version
    for each statement execute function susun_written_once();

-- Not for rows from before, which carry their hash already; whatever is written from now on is what its hash says.
alter table document_version add constraint document_version_hash_check
    check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')) not valid;
