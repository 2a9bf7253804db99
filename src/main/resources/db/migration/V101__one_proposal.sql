-- A case proposes one regulation upwards, also when it is asked to twice at the same moment.
create unique index on policy_case (tenant_id, proposed_from_id) where proposed_from_id is not null;
