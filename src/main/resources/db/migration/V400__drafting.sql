-- The text being drafted: one row per node, so that people who edit different nodes never stand in each other's way.
create table draft (
    tenant_id  varchar(63) not null,
    case_id    uuid        not null,
    created_at timestamptz not null,
    note       varchar(1000),
    primary key (tenant_id, case_id),
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
comment on column draft.note is 'what the drafter wrote when submitting, until the version is kept';
select susun_protect('draft');

create table draft_node (
    tenant_id      varchar(63)  not null,
    case_id        uuid         not null,
    id             uuid         not null,
    parent_id      uuid,
    position       integer      not null,
    kind           varchar(20)  not null,
    heading        varchar(500) not null,
    text           text         not null check (length(text) <= 20000),
    version        integer      not null,
    edited_by      varchar(64),
    edited_by_name varchar(200),
    edited_at      timestamptz  not null,
    primary key (tenant_id, case_id, id),
    foreign key (tenant_id, case_id) references draft (tenant_id, case_id),
    foreign key (tenant_id, case_id, parent_id) references draft_node (tenant_id, case_id, id) on delete cascade
);
comment on column draft_node.position is 'order among siblings; gaps mean nothing';
create index on draft_node (tenant_id, case_id, parent_id, position);
select susun_protect('draft_node');

create table draft_contributor (
    tenant_id varchar(63) not null,
    case_id   uuid        not null,
    person_id varchar(64) not null,
    primary key (tenant_id, case_id, person_id),
    foreign key (tenant_id, case_id) references draft (tenant_id, case_id)
);
comment on table draft_contributor is 'who changed the text since the last version was kept';
select susun_protect('draft_contributor');
