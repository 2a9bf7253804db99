-- What people say about a text: comments and proposed wordings. A note stays when its node goes.
create table draft_note (
    tenant_id        varchar(63)   not null,
    case_id          uuid          not null,
    id               uuid          not null,
    node_id          uuid          not null,
    place            varchar(300)  not null,
    kind             varchar(12)   not null check (kind in ('COMMENT', 'SUGGESTION')),
    quote            varchar(2000) not null,
    quote_at         integer,
    words            varchar(4000) not null,
    base_version     integer,
    base_heading     varchar(500),
    base_text        text check (length(base_text) <= 20000),
    proposed_heading varchar(500),
    proposed_text    text check (length(proposed_text) <= 20000),
    author_id        varchar(255)  not null,
    author_name      varchar(500)  not null,
    created_at       timestamptz   not null,
    state            varchar(12)   not null default 'OPEN'
        check (state in ('OPEN', 'RESOLVED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
    decided_by       varchar(255),
    decided_name     varchar(500),
    decided_at       timestamptz,
    reason           varchar(1000) not null default '',
    primary key (tenant_id, case_id, id),
    foreign key (tenant_id, case_id) references draft (tenant_id, case_id),
    check ((kind = 'SUGGESTION') = (base_version is not null and base_heading is not null and base_text is not null
        and proposed_heading is not null and proposed_text is not null)),
    check ((state = 'OPEN') = (decided_at is null))
);
comment on column draft_note.place is 'what the node was called when the note was written';
comment on column draft_note.quote_at is 'where in the node''s words the passage began when the note was written';
comment on column draft_note.base_version is 'the version of the node that a suggestion was made on';
create index on draft_note (tenant_id, case_id, created_at desc, id desc);
create index on draft_note (tenant_id, case_id, node_id) where state = 'OPEN';
select susun_protect('draft_note');

create table draft_note_reply (
    tenant_id   varchar(63)   not null,
    case_id     uuid          not null,
    note_id     uuid          not null,
    id          uuid          not null,
    author_id   varchar(255)  not null,
    author_name varchar(500)  not null,
    created_at  timestamptz   not null,
    words       varchar(4000) not null,
    primary key (tenant_id, case_id, note_id, id),
    foreign key (tenant_id, case_id, note_id) references draft_note (tenant_id, case_id, id)
);
select susun_protect('draft_note_reply');

-- What somebody said is never said otherwise later: only what became of it is written.
revoke update, delete, truncate on draft_note from susun_app, susun_system;
grant update (state, decided_by, decided_name, decided_at, reason) on draft_note to susun_app, susun_system;
revoke update, delete, truncate on draft_note_reply from susun_app, susun_system;
