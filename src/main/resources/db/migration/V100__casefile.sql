create table policy_case (
    id               uuid          primary key,
    tenant_id        varchar(63)   not null references tenant,
    workspace_id     uuid          not null,
    title            varchar(300)  not null,
    background       varchar(4000) not null,
    instrument       varchar(30)   not null,
    rationale        varchar(4000) not null,
    stage            varchar(20)   not null,
    stage_since      timestamptz   not null,
    status           varchar(20)   not null,
    cycle            integer       not null check (cycle >= 1),
    predecessor_id   uuid,
    proposed_from_id uuid,
    created_by       varchar(64)   not null,
    created_by_name  varchar(200)  not null,
    created_at       timestamptz   not null,
    enacted_number   varchar(60),
    enacted_year     integer,
    enacted_on       date,
    gazette          varchar(200),
    promulgated_on   date,
    version          integer       not null,
    unique (tenant_id, id),
    foreign key (tenant_id, workspace_id) references workspace (tenant_id, id),
    foreign key (tenant_id, predecessor_id) references policy_case (tenant_id, id),
    foreign key (tenant_id, proposed_from_id) references policy_case (tenant_id, id)
);
create index on policy_case (tenant_id, created_at desc, id desc);
create index on policy_case (tenant_id, predecessor_id);
create index on policy_case (tenant_id, proposed_from_id);
create unique index on policy_case (tenant_id, instrument, enacted_year, enacted_number);
select susun_protect('policy_case');

-- Versions of the text: written once.
create table document_version (
    id           uuid          primary key,
    tenant_id    varchar(63)   not null,
    case_id      uuid          not null,
    number       integer       not null check (number >= 1),
    author_id    varchar(64)   not null,
    author_name  varchar(200)  not null,
    contributors text          not null,
    note         varchar(1000) not null,
    content      text          not null,
    hash         varchar(64)   not null,
    created_at   timestamptz   not null,
    submitted    boolean       not null,
    unique (tenant_id, case_id, number),
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
comment on column document_version.contributors is 'ids of everyone who edited the text since the version before, separated by blanks';
comment on column document_version.hash is 'SHA-256 of content, hexadecimal';
select susun_protect('document_version');
revoke update, delete, truncate on document_version from susun_app;

-- The thread: what each stage has to offer for tying, and what has been tied.
create table thread_node (
    tenant_id varchar(63)  not null,
    case_id   uuid         not null,
    id        uuid         not null,
    kind      varchar(20)  not null,
    label     varchar(300) not null,
    position  integer      not null,
    primary key (tenant_id, case_id, id),
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
select susun_protect('thread_node');
create table thread_link (
    tenant_id varchar(63) not null,
    case_id   uuid        not null,
    from_id   uuid        not null,
    to_id     uuid        not null,
    primary key (tenant_id, case_id, from_id, to_id),
    foreign key (tenant_id, case_id, from_id) references thread_node (tenant_id, case_id, id) on delete cascade,
    foreign key (tenant_id, case_id, to_id) references thread_node (tenant_id, case_id, id) on delete cascade
);
create index on thread_link (tenant_id, case_id, to_id);
select susun_protect('thread_link');
