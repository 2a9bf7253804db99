-- Which files of answers a survey holds, so that no file is counted twice.
create table evaluation_answer_file (
    id            uuid         primary key,
    tenant_id     varchar(63)  not null,
    case_id       uuid         not null,
    position      integer      not null,
    hash          varchar(64)  not null,
    name          varchar(300) not null,
    imported_name varchar(200) not null,
    imported_at   timestamptz  not null,
    version       integer      not null,
    unique (tenant_id, case_id, hash),
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id)
);
create index on evaluation_answer_file (tenant_id, case_id, position);
comment on column evaluation_answer_file.hash is 'SHA-256 of the file as it was uploaded, hexadecimal';
select susun_protect('evaluation_answer_file');
