-- Who has a text open just now: rows live for seconds and say nothing about the past.
create table draft_presence (
    tenant_id   varchar(63)  not null,
    case_id     uuid         not null,
    person_id   varchar(255) not null,
    person_name varchar(500) not null,
    node_id     uuid,
    since       timestamptz  not null,
    seen_at     timestamptz  not null,
    primary key (tenant_id, case_id, person_id),
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
comment on column draft_presence.node_id is 'the node they are at; may have been removed since';
create index on draft_presence (tenant_id, seen_at);
select susun_protect('draft_presence');

alter table draft add column changes bigint not null default 0;
comment on column draft.changes is 'grows with each change of the structure; what nodes say has versions of its own';
