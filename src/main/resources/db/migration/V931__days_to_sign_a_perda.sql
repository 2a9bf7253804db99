-- A Perda has its days from the joint approval on, whatever stands between; the step "sign" has a shorter limit of its own.
insert into deadline_default (step, days, unit, reminder_days, basis) values
    ('sign-perda', 30, 'WORKING_DAY', 5, 'UU 23/2014 Pasal 242 ayat (6)');
