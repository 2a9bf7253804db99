-- By which order somebody acted for an office when they decided. The appointment may be ended later; the decision keeps its own.
alter table approval_seat
    add column acting_id     uuid,
    add column acting_number varchar(100),
    add column acting_date   date,
    add column acting_from   date,
    add column acting_until  date,
    add check (num_nulls(acting_id, acting_number, acting_date, acting_from, acting_until) in (0, 5)),
    add check (acting_id is null or capacity is not null);
comment on column approval_seat.acting_id is
    'acting_official that the decision rested on; null for the holder, and for decisions taken before this was kept';
