-- Uploaded files, outside of what a web server serves. A file never changes: another one is another row.
create table stored_file (
    id            uuid         primary key,
    tenant_id     varchar(63)  not null references tenant,
    case_id       uuid,
    use           varchar(30)  not null,
    name          varchar(200) not null,
    type          varchar(10)  not null check (type in ('PDF', 'PNG', 'JPEG', 'DOCX')),
    size          bigint       not null check (size > 0),
    sha256        varchar(64)  not null,
    scanned       boolean      not null,
    uploaded_by   varchar(64)  not null,
    uploaded_name varchar(200) not null,
    uploaded_at   timestamptz  not null,
    content       bytea        not null,
    unique (tenant_id, id),
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id),
    check (size = length(content))
);
comment on column stored_file.case_id is 'null for a paper of the government itself';
comment on column stored_file.scanned is 'whether a virus scanner called it clean; false where none is configured';
alter table stored_file alter column content set storage external;
create index on stored_file (tenant_id, case_id);
select susun_protect('stored_file');
revoke update, delete, truncate on stored_file from susun_app;
