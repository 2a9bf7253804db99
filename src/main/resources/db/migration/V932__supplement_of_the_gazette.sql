-- Where the elucidation of a Perda stands; each government numbers this supplement in its own way, so it is entered by hand.
alter table policy_case add column supplement varchar(10);
comment on column policy_case.supplement is 'number in the Tambahan Lembaran Daerah; null for what has none, and for a Perda from before this was kept';
