-- A waiver answers for one finding: a node may break a rule twice, and only one of the two was looked at.
alter table draft_waiver add column finding_hash char(64);
comment on column draft_waiver.finding_hash is 'SHA-256 of which words of the node, or which values, the finding named; null for waivers from before, which answer for all of the rule in the node';
comment on column draft_waiver.text_hash is 'SHA-256 of heading and text of the node, or of the whole text where node_id is null, when it was waived';

-- Those for the text as a whole were tied to no words and would never have lapsed: what they hold is answered for anew. Versions kept
-- until now are still told with them. The owner, too, is held to a tenant's rows; here every government's are meant.
alter table draft_waiver no force row level security;
update draft_waiver set withdrawn_by_name = 'Susun', withdrawn_at = now() where node_id is null and withdrawn_at is null;
alter table draft_waiver force row level security;
