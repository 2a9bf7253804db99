create table stakeholder (
    id             uuid         primary key,
    tenant_id      varchar(63)  not null,
    case_id        uuid         not null,
    name           varchar(200) not null,
    category       varchar(30)  not null,
    category_label varchar(100),
    role           varchar(200) not null,
    interest       varchar(10)  not null,
    influence      varchar(10)  not null,
    method         varchar(200) not null,
    created_at     timestamptz  not null,
    version        integer      not null,
    unique (tenant_id, case_id, id),
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
comment on column stakeholder.category_label is 'what the category is called here, where category is LAINNYA';
select susun_protect('stakeholder');

create table consultation_round (
    id                  uuid          primary key,
    tenant_id           varchar(63)   not null,
    case_id             uuid          not null,
    number              integer       not null check (number >= 1),
    mode                varchar(10)   not null,
    title               varchar(200)  not null,
    place               varchar(300)  not null,
    starts_on           date          not null,
    ends_on             date          not null check (ends_on >= starts_on),
    notice              varchar(4000) not null,
    notice_published_on date,
    documents           text          not null,
    attendees           integer       check (attendees >= 0),
    status              varchar(10)   not null,
    version             integer       not null,
    unique (tenant_id, case_id, number),
    unique (tenant_id, case_id, id),
    check (status = 'DRAFT' or notice_published_on is not null),
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
comment on column consultation_round.documents is 'one a line: kind, a colon, name';
create index on consultation_round (tenant_id, starts_on desc, id desc) where status <> 'DRAFT';
select susun_protect('consultation_round');

create table consultation_input (
    id              uuid          primary key,
    tenant_id       varchar(63)   not null,
    case_id         uuid          not null,
    round_id        uuid          not null,
    number          integer       not null check (number >= 1),
    source          varchar(15)   not null,
    entered_by      varchar(64)   not null,
    author_name     varchar(200),
    name_public     boolean       not null check (not name_public or author_name is not null),
    category        varchar(30)   not null,
    stakeholder_id  uuid,
    article_id      uuid,
    article_label   varchar(300),
    text            varchar(4000) not null,
    received_at     timestamptz   not null,
    reply_status    varchar(30),
    reply_reason    varchar(4000),
    replied_by      varchar(64),
    replied_by_name varchar(200),
    replied_at      timestamptz,
    hidden_reason   varchar(1000),
    hidden_at       timestamptz,
    version         integer       not null,
    unique (tenant_id, round_id, number),
    check ((reply_status is null) = (reply_reason is null)),
    check ((hidden_reason is null) = (hidden_at is null)),
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id),
    foreign key (tenant_id, case_id, round_id) references consultation_round (tenant_id, case_id, id),
    foreign key (tenant_id, case_id, stakeholder_id) references stakeholder (tenant_id, case_id, id)
);
comment on column consultation_input.name_public is 'the author agreed that their name is shown (UU 27/2022 Pasal 20)';
create index on consultation_input (tenant_id, case_id, received_at, id);
create index on consultation_input (tenant_id, case_id, received_at, id) where reply_status is null;
create index on consultation_input (tenant_id, entered_by, case_id, received_at);
select susun_protect('consultation_input');
