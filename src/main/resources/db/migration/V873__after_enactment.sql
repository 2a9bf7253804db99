-- Who numbered and who promulgated, as officials whose names stand on the attested copy.
alter table approval_round add column numbered_name varchar(200);
alter table approval_round add column promulgated_name varchar(200);

-- The letter by which a regulation of a kabupaten or kota was sent to the governor, with the proof of its receipt.
create table governor_submission (
    id            uuid         primary key,
    tenant_id     varchar(63)  not null,
    case_id       uuid         not null,
    letter_number varchar(100) not null,
    letter_date   date         not null,
    letter_file   uuid,
    proof_file    uuid         not null,
    by_id         varchar(64)  not null,
    by_name       varchar(200) not null,
    at            timestamptz  not null,
    unique (tenant_id, case_id),
    foreign key (tenant_id, case_id) references policy_case (tenant_id, id),
    foreign key (tenant_id, letter_file) references stored_file (tenant_id, id),
    foreign key (tenant_id, proof_file) references stored_file (tenant_id, id)
);
select susun_protect('governor_submission');
revoke update, delete, truncate on governor_submission from susun_app;

insert into deadline_default (step, days, unit, reminder_days, basis) values
    ('submit-to-governor', 7, 'WORKING_DAY', 2, 'UU 23/2014 Pasal 249 ayat (3), sejak ditetapkan');
