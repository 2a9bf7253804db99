-- Every engine table with a tenant column comes under row-level security. Deployed models belong to no tenant: all may read
-- them, only the platform writes them. Tables without a tenant column hold no case data.
do
$$
declare
    name text;
begin
    for name in
        select table_name from information_schema.columns
        where table_schema = 'public' and table_name like 'act\_%' and column_name = 'tenant_id_'
          and table_name not in ('act_id_tenant', 'act_id_tenant_member')
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        if name in ('act_re_deployment', 'act_re_procdef', 'act_re_decision_def', 'act_re_decision_req_def',
                    'act_re_case_def', 'act_re_camformdef', 'act_ge_bytearray', 'act_ru_jobdef') then
            execute format('create policy shared on %I for select to susun_app using (tenant_id_ is null)', name);
        end if;
        execute format('create policy tenant on %I to susun_app'
            || ' using (tenant_id_ = current_setting(''app.tenant'', true))'
            || ' with check (tenant_id_ = current_setting(''app.tenant'', true))', name);
        execute format('create policy platform on %I to susun_system using (true) with check (true)', name);
    end loop;
end
$$;
