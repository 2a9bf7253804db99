-- A certified signature is never written otherwise, nor taken away; a scan on paper is confirmed once, and only one that nobody
-- has confirmed yet can make way for another.
revoke update, delete, truncate on text_signature from susun_app, susun_system;
grant update (confirmed_by, confirmed_name, confirmed_at) on text_signature to susun_app;
grant delete on text_signature to susun_app;
create policy scan_confirmed_once on text_signature as restrictive for update to susun_app
    using (way = 'PAPER' and confirmed_at is null) with check (way = 'PAPER');
create policy scan_makes_way on text_signature as restrictive for delete to susun_app
    using (way = 'PAPER' and confirmed_at is null);
