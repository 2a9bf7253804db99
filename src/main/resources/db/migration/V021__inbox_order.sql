-- The order of the inbox: by due date, those without one last. A column of its own, because under row-level security a
-- condition on an expression such as coalesce() is not pushed into the index.
alter table open_step add column due_order timestamptz not null
    generated always as (coalesce(due_at, 'infinity'::timestamptz)) stored;
create index open_step_inbox on open_step (tenant_id, due_order, id);
drop index open_step_tenant_id_due_at_id_idx;
