-- A text that was not signed on paper is returned by whoever did not sign it; somebody else recorded that.
alter table approval_seat add column recorded_name varchar(500);
alter table approval_seat add check (recorded_name is null or decision = 'RETURN');
comment on column approval_seat.recorded_name is 'who recorded the decision where that is not who took it; null otherwise';
