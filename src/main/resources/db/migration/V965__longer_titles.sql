-- A case that amends another names it by kind, number, year and title; 300 signs did not always hold that.
alter table policy_case alter column title type varchar(500);
