-- The engine leaves the tenant out of three kinds of rows: serialized variables, and what a decision table read and
-- answered. Row-level security rightly refuses rows of nobody, so they get the tenant that the transaction works for.
create function susun_engine_tenant() returns trigger
    language plpgsql as
$$
begin
    if new.tenant_id_ is null then
        new.tenant_id_ := nullif(current_setting('app.tenant', true), '');
    end if;
    return new;
end
$$;

create trigger tenant before insert on act_ge_bytearray for each row execute function susun_engine_tenant();
create trigger tenant before insert on act_hi_dec_in for each row execute function susun_engine_tenant();
create trigger tenant before insert on act_hi_dec_out for each row execute function susun_engine_tenant();
