-- A government's own table of approval routes, each state kept; the newest holds, and one without a table means the product's.
create table route_table (
    tenant_id    varchar(63)   not null references tenant,
    number       integer       not null check (number >= 1),
    dmn          text,
    reason       varchar(1000) not null,
    entered_by   varchar(255)  not null,
    entered_name varchar(500)  not null,
    entered_at   timestamptz   not null,
    primary key (tenant_id, number)
);
comment on column route_table.dmn is 'DMN that holds literal values only, checked before it was stored; null for the product''s own table';
select susun_protect('route_table');
revoke update, delete, truncate on route_table from susun_app;
