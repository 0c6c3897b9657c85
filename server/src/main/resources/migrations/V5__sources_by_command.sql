-- What is ordered of a source by command.

ALTER TABLE source ADD COLUMN paused_at bigint;   -- since when nothing of it is fetched; null: it is
ALTER TABLE source ADD COLUMN removed_at bigint;  -- when its feeds were taken away; null: they were not
ALTER TABLE source ADD COLUMN looked_at bigint;   -- when its feeds were last checked by command; null: never
CREATE INDEX feed_source ON feed (source_id);
