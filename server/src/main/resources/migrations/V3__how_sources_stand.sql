-- What the directory that comes with the program says of a source; its kind has a column already.

ALTER TABLE source ADD COLUMN country text;  -- two letters of ISO 3166; null: not known
ALTER TABLE source ADD COLUMN owner text;    -- null: not known
ALTER TABLE source ADD COLUMN status text;   -- null: the directory does not list it
ALTER TABLE source ADD COLUMN says text;     -- how it stands, a sentence; null: nothing to say
