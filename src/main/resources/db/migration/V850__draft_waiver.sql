-- A finding of the drafting check that somebody answers for. It holds for the words it was given for: once the node says
-- something else the finding counts again.
create table draft_waiver (
    tenant_id         varchar(63)   not null,
    case_id           uuid          not null,
    id                uuid          not null,
    rule              varchar(60)   not null,
    node_id           uuid,
    text_hash         char(64)      not null,
    reason            varchar(1000) not null check (length(reason) >= 10),
    waived_by         varchar(64)   not null,
    waived_by_name    varchar(200)  not null,
    waived_at         timestamptz   not null,
    withdrawn_by_name varchar(200),
    withdrawn_at      timestamptz,
    primary key (tenant_id, case_id, id),
    foreign key (tenant_id, case_id) references draft (tenant_id, case_id)
);
comment on column draft_waiver.node_id is 'null for what concerns the text as a whole; the node may be gone';
comment on column draft_waiver.text_hash is 'SHA-256 of heading and text of the node when it was waived';
create index on draft_waiver (tenant_id, case_id, waived_at);
select susun_protect('draft_waiver');
