-- What people call a version, beside what they note about it.
alter table document_version add column name varchar(120) not null default '';
comment on column document_version.name is 'the name of a milestone; empty for versions that a step of the process kept';
