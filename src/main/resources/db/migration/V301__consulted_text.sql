-- The public reads the version that a round was announced with, never the text that is still being written.
alter table consultation_round add column text_version integer check (text_version >= 1);
comment on column consultation_round.text_version is 'number of the document version; null where there was no text yet';
