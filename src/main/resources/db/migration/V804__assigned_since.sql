-- Since when somebody has a step in hand: a colleague reads it before taking the step over. Steps taken before this was kept
-- have none.
alter table open_step add column assigned_at timestamptz;
