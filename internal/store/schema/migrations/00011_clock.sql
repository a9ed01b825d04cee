-- When a token was made, empty where that is not known.
ALTER TABLE recovery_token ADD COLUMN date_created TEXT NOT NULL DEFAULT '';
ALTER TABLE acting_token ADD COLUMN date_created TEXT NOT NULL DEFAULT '';

-- The steps whose codes counted, as a JSON list, and the step up to which none
-- counts any more.
ALTER TABLE second_factor ADD COLUMN used_steps TEXT NOT NULL DEFAULT '[]';
ALTER TABLE second_factor ADD COLUMN spent_step INTEGER NOT NULL DEFAULT 0;
UPDATE second_factor SET spent_step = last_step;
