-- What everybody may read: regulations once they are promulgated, anything else when the legal division publishes it. The
-- fields of the JDIH record that do not follow from the case are kept here.
create table published_policy (
    id            uuid         primary key,
    tenant_id     varchar(63)  not null,
    case_id       uuid         not null,
    kind          varchar(40)  not null,
    year          integer      not null,
    number        varchar(100) not null,
    enacted_on    date         not null,
    published_at  timestamptz  not null,
    visible       boolean      not null default true,
    subject       varchar(300) not null default '',
    field_of_law  varchar(200) not null default '',
    author_body   varchar(200) not null default '',
    call_number   varchar(100) not null default '',
    description   varchar(200) not null default '',
    abstract_file uuid,
    version       integer      not null default 0,
    unique (tenant_id, case_id),
    unique (tenant_id, kind, year, number),
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id),
    foreign key (tenant_id, abstract_file) references stored_file (tenant_id, id)
);
comment on column published_policy.number is 'as it stands in addresses: 18, 188.45-12, 188.45-12-medan-belawan';
create index on published_policy (tenant_id, enacted_on desc, id desc) where visible;
select susun_protect('published_policy');
revoke delete, truncate on published_policy from susun_app;

-- Regulations in force before this was kept are public as well.
insert into published_policy (id, tenant_id, case_id, kind, year, number, enacted_on, published_at)
select gen_random_uuid(), tenant_id, id, replace(lower(instrument), '_', '-'), enacted_year, enacted_number, enacted_on, now()
from policy_case where gazette is not null;
