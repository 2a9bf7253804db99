-- National holidays on which this government works all the same: a cuti bersama moved, an expected day that did not come true.
create table tenant_workday (
    tenant_id varchar(63)  not null references tenant,
    day       date         not null,
    reason    varchar(120) not null,
    primary key (tenant_id, day)
);
select susun_protect('tenant_workday');

-- A step that is open because what was done before was sent back.
alter table open_step add column returned boolean not null default false;
