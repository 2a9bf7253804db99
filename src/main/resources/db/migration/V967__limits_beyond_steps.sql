-- Days that run beside the steps: between council and head, head and governor, and for a decision that was applied for.
insert into deadline_default (step, days, unit, reminder_days, basis) values
    ('perda-to-head', 3, 'WORKING_DAY', 1, 'UU 23/2014 Pasal 242 ayat (2)'),
    ('perda-to-governor', 3, 'WORKING_DAY', 1, 'UU 23/2014 Pasal 242 ayat (4)'),
    ('decision-applied-for', 10, 'WORKING_DAY', 2, 'UU 30/2014 Pasal 53, yang kemudian diubah; periksa');
