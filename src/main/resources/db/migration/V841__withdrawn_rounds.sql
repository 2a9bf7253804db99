-- A round that runs when its case is taken back ends with it.
alter table approval_round drop constraint approval_round_outcome_check;
alter table approval_round add constraint approval_round_outcome_check
    check (outcome in ('APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN'));
