-- What a text was called when it became law; a case keeps the working title under which it was begun.
alter table policy_case add column enacted_title varchar(1000);
comment on column policy_case.enacted_title is 'the name after TENTANG in the signed text; null where it was enacted before this was kept';
