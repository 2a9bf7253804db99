-- Affairs of government by which a tenant may route its texts: its own list, for the product has no source to bring one.
create table policy_subject (
    tenant_id varchar(63)  not null references tenant,
    code      varchar(60)  not null check (code ~ '^[A-Z_]+$'),
    name      varchar(200) not null,
    retired   boolean      not null default false,
    primary key (tenant_id, code)
);
comment on column policy_subject.code is 'how decision tables name it; made of the name and never changed';
comment on column policy_subject.retired is 'no longer offered; cases and tables that name it keep it';
create unique index on policy_subject (tenant_id, lower(name));
select susun_protect('policy_subject');

-- Null for what nobody has said.
alter table policy_case
    add column subject       varchar(60),
    add column budget_effect boolean,
    add foreign key (tenant_id, subject) references policy_subject (tenant_id, code);
comment on column policy_case.budget_effect is 'whether the policy burdens the regional budget (APBD)';
