-- That a version came back, also where the return named no part of it: what an earlier return named is then no longer asked for.
create table text_return (
    tenant_id      varchar(63) not null,
    case_id        uuid        not null,
    version_number integer     not null,
    returned_at    timestamptz not null,
    primary key (tenant_id, case_id, version_number),
    foreign key (tenant_id, case_id, version_number) references document_version (tenant_id, case_id, number)
);

-- The owner, too, is held to a tenant's rows; here every government's are meant.
alter table approval_round no force row level security;
insert into text_return (tenant_id, case_id, version_number, returned_at)
select tenant_id, case_id, version_number, max(ended_at) from approval_round where outcome = 'RETURNED'
group by tenant_id, case_id, version_number;
alter table approval_round force row level security;

select susun_protect('text_return');
revoke update, delete, truncate on text_return from susun_app;
