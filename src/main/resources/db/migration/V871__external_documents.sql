-- What goes with a request to an institution outside the government. A tenant's own line wins over the default of the same
-- item, and may add items; the basis is for the administrator.
create table checklist_default (
    step        varchar(60)  not null,
    item        varchar(60)  not null,
    position    integer      not null,
    only_perda  boolean      not null,
    required    boolean      not null,
    basis       varchar(300) not null,
    primary key (step, item)
);
revoke insert, update, delete, truncate on checklist_default from susun_app;
create table checklist_override (
    tenant_id   varchar(63)  not null references tenant,
    step        varchar(60)  not null,
    item        varchar(60)  not null,
    position    integer      not null,
    only_perda  boolean      not null,
    required    boolean      not null,
    removed     boolean      not null default false,
    name        varchar(200) not null,
    basis       varchar(300) not null,
    primary key (tenant_id, step, item)
);
select susun_protect('checklist_override');

insert into checklist_default (step, item, position, only_perda, required, basis) values
    ('harmonisation', 'permohonan', 1, false, true, 'Permenkum 40/2025 Pasal 4'),
    ('harmonisation', 'penjelasan', 2, false, true, 'Permenkum 40/2025 Pasal 4'),
    ('harmonisation', 'sk-tim', 3, false, true, 'Permenkum 40/2025 Pasal 4'),
    ('harmonisation', 'draf-paraf', 4, false, true, 'Permenkum 40/2025 Pasal 4'),
    ('harmonisation', 'propemperda', 5, true, true, 'Permenkum 40/2025 Pasal 4');

-- One line for each paper of a step: its file, or what was noted of where it is.
create table external_document (
    id         uuid         primary key,
    tenant_id  varchar(63)  not null,
    round_id   uuid         not null,
    step       varchar(60)  not null,
    item       varchar(60)  not null,
    file_id    uuid,
    note       varchar(500),
    by_id      varchar(64)  not null,
    by_name    varchar(200) not null,
    at         timestamptz  not null,
    unique (tenant_id, round_id, step, item),
    foreign key (tenant_id, round_id) references approval_round (tenant_id, id),
    foreign key (tenant_id, file_id) references stored_file (tenant_id, id),
    check (file_id is not null or note is not null)
);
select susun_protect('external_document');
revoke truncate on external_document from susun_app;
