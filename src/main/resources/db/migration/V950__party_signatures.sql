-- How the other parties of a joint regulation signed it in their regions, as the legal division here recorded it. A correction
-- replaces the row, and what was said before stays in the history.
create table party_signature (
    id             uuid         primary key,
    tenant_id      varchar(63)  not null,
    case_id        uuid         not null,
    party_id       uuid         not null,
    position       integer      not null,
    office         varchar(500) not null,
    version_hash   varchar(64)  not null,
    signer         varchar(200) not null,
    place          varchar(100) not null,
    signed_on      date         not null,
    scan_file      uuid         not null,
    number         varchar(30),
    year           integer      check (year between 1945 and 2200),
    gazette        varchar(200),
    promulgated_on date,
    promulgator    varchar(200),
    by_id          varchar(64)  not null,
    by_name        varchar(200) not null,
    at             timestamptz  not null,
    unique (tenant_id, case_id, party_id),
    check ((number is null) = (year is null)),
    check ((gazette is null) = (promulgated_on is null)),
    check (gazette is null or number is not null),
    check (promulgator is null or gazette is not null),
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id),
    foreign key (tenant_id, scan_file) references stored_file (tenant_id, id)
);
comment on column party_signature.party_id is 'node of the text that names the party';
comment on column party_signature.version_hash is 'text that was signed; a signature of another text does not count';
select susun_protect('party_signature');
revoke truncate on party_signature from susun_app;
