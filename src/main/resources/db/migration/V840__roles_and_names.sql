-- The record of migrations is the owner's alone: whoever could change it could make the next start skip or repeat one.
revoke all on flyway_schema_history from susun_app, susun_system;

-- Whoever the identity provider lets in can also act: ids and names are as wide everywhere as where members are kept.
do $$
declare
    col record;
begin
    for col in
        select table_name, column_name, character_maximum_length as width
        from information_schema.columns
        where table_schema = 'public' and data_type = 'character varying' and table_name !~ '^act_'
          and (column_name in ('actor_id', 'assignee_id', 'created_by', 'author_id', 'submitted_by', 'entered_by', 'replied_by',
                               'edited_by', 'decided_by', 'person_id') and character_maximum_length < 255
            or column_name in ('actor_name', 'assignee_name', 'created_by_name', 'author_name', 'submitted_by_name',
                               'submitted_name', 'entered_name', 'replied_by_name', 'edited_by_name', 'decided_by_name',
                               'decided_name', 'reported_by_name') and character_maximum_length < 500)
    loop
        execute format('alter table %I alter column %I type varchar(%s)', col.table_name, col.column_name,
                       case when col.width = 64 then 255 else 500 end);
    end loop;
end
$$;
