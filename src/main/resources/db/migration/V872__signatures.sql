-- How a text was signed: by the certified signature in the file itself, or on paper, with a scan that a second person confirms.
create table text_signature (
    id             uuid         primary key,
    tenant_id      varchar(63)  not null,
    round_id       uuid         not null,
    way            varchar(15)  not null check (way in ('ELECTRONIC', 'PAPER')),
    version_number integer      not null,
    version_hash   varchar(64)  not null,
    file_id        uuid         not null,
    by_id          varchar(64)  not null,
    by_name        varchar(200) not null,
    at             timestamptz  not null,
    document_id    varchar(200),
    subject        varchar(1000),
    issuer         varchar(1000),
    serial         varchar(100),
    valid_from     timestamptz,
    valid_until    timestamptz,
    signed_at      timestamptz,
    trusted        boolean,
    example        boolean,
    confirmed_by   varchar(64),
    confirmed_name varchar(200),
    confirmed_at   timestamptz,
    unique (tenant_id, round_id),
    foreign key (tenant_id, round_id) references approval_round (tenant_id, id),
    foreign key (tenant_id, file_id) references stored_file (tenant_id, id),
    check ((way = 'ELECTRONIC') = (subject is not null)),
    check ((confirmed_by is null) = (confirmed_at is null)),
    check (confirmed_by is null or (way = 'PAPER' and confirmed_by <> by_id))
);
comment on column text_signature.version_hash is 'SHA-256 of the text that was decided on; the file has its own in stored_file';
comment on column text_signature.by_id is 'who signed electronically, or who uploaded the scan';
select susun_protect('text_signature');
revoke truncate on text_signature from susun_app;

insert into deadline_default (step, days, unit, reminder_days, basis) values
    ('upload-scan', 3, 'WORKING_DAY', 1, 'Praktik; dapat diubah pemda'),
    ('confirm-scan', 2, 'WORKING_DAY', 1, 'Praktik; dapat diubah pemda');
