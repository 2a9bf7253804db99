-- The history. Rows are written once, by the application, in the transaction of the fact they record.
create table audit_entry (
    id          uuid         primary key,
    tenant_id   varchar(63)  not null,
    chain       uuid         not null,
    seq         bigint       not null,
    case_id     uuid,
    at          timestamptz  not null,
    actor_id    varchar(64)  not null,
    actor_name  varchar(200) not null,
    actor_roles varchar(400) not null,
    action      varchar(100) not null,
    subject     varchar(500) not null,
    reason      text,
    details     text         not null,
    previous    bytea        not null,
    hash        bytea        not null,
    unique (tenant_id, chain, seq)
);
create index on audit_entry (tenant_id, case_id, seq desc);
create index on audit_entry (tenant_id, at desc, id desc);
comment on column audit_entry.chain is 'the case, or the zero UUID for what concerns the whole tenant';
comment on column audit_entry.details is 'JSON exactly as hashed: text, because jsonb would reorder it';
select susun_protect('audit_entry');
revoke update, delete, truncate on audit_entry from susun_app, susun_system;

-- The last link of each chain: the row that writers of the same chain queue at.
create table audit_chain (
    tenant_id varchar(63) not null,
    chain     uuid        not null,
    seq       bigint      not null,
    hash      bytea       not null,
    primary key (tenant_id, chain)
);
select susun_protect('audit_chain');
revoke delete, truncate on audit_chain from susun_app, susun_system;
