-- What was deleted because it was old; followers read its numbers.

CREATE TABLE gone (
    article_id bigint PRIMARY KEY,
    change bigint NOT NULL,
    gone_at bigint NOT NULL
);
CREATE INDEX gone_change ON gone (change);
CREATE INDEX gone_old ON gone (gone_at);

-- The pages as they were fetched, to be read again by a better engine.
CREATE TABLE page_copy (
    article_id bigint PRIMARY KEY REFERENCES article (id),
    address text NOT NULL,             -- after redirects
    type text,                         -- as declared; null: it was not
    etag text,                         -- null: none was sent
    last_modified text,                -- null: none was sent
    -- our notes
    fetched_at bigint NOT NULL,
    bytes bigint NOT NULL,             -- before it was packed
    packed bytea NOT NULL              -- the body, gzip
);
CREATE INDEX page_copy_old ON page_copy (fetched_at);

ALTER TABLE entry ADD COLUMN listed_at bigint NOT NULL DEFAULT 0; -- when its feed listed it last, within a day
UPDATE entry SET listed_at = seen_at;
CREATE INDEX entry_listed ON entry (feed_id, listed_at);
CREATE INDEX entry_old ON entry (listed_at) WHERE article_id IS NULL AND next_try_at IS NULL;
CREATE INDEX entry_article ON entry (article_id) WHERE article_id IS NOT NULL;

CREATE INDEX article_old ON article (at, id);
CREATE INDEX article_copy ON article (copy_of) WHERE copy_of IS NOT NULL;
CREATE INDEX article_moved ON article (moved_to) WHERE moved_to IS NOT NULL;
CREATE INDEX article_picture ON article (picture_id) WHERE picture_id IS NOT NULL;
CREATE INDEX filing_picture ON filing (picture_id) WHERE picture_id IS NOT NULL;
CREATE INDEX picture_old ON picture (held_at);
CREATE INDEX story_merged ON story (merged_into) WHERE merged_into IS NOT NULL;
