-- From what new texts of a government start, each state kept; the newest holds, and one without content means the product's.
create table drafting_template (
    tenant_id    varchar(63)   not null references tenant,
    instrument   varchar(30)   not null,
    number       integer       not null check (number >= 1),
    content      text,
    reason       varchar(1000) not null,
    entered_by   varchar(255)  not null,
    entered_name varchar(500)  not null,
    entered_at   timestamptz   not null,
    primary key (tenant_id, instrument, number)
);
comment on column drafting_template.content is 'canonical form of a text (docs/decisions/023) with open placeholders; null for the product''s own template';
select susun_protect('drafting_template');
revoke update, delete, truncate on drafting_template from susun_app;
