-- Who reads whole articles of a source, by the operator's word.

ALTER TABLE source ADD COLUMN license text; -- full or excerpt; null: as the setting site.full-text says
