-- Times are whole milliseconds UTC. Each table has two halves: their words, and our notes.
-- Columns that many rows are scanned by are narrow; texts lie in tables of their own.

CREATE TABLE store (
    id bigint PRIMARY KEY CHECK (id = 1),
    name text NOT NULL                 -- of this store; followers of another begin anew
);

CREATE TABLE source (
    id ${id},
    slug text NOT NULL UNIQUE,
    name text NOT NULL,
    site text,                         -- null: not known
    kind text,                         -- null: not known
    -- our notes
    allowance bigint NOT NULL          -- pages that first contacts may still ask for
);

CREATE TABLE feed (
    id ${id},
    source_id bigint NOT NULL REFERENCES source (id),
    url text NOT NULL UNIQUE,
    label text,                        -- what the list calls it; null: nothing
    -- our notes
    etag text,                         -- null: none was sent
    last_modified text,                -- null: none was sent
    validated_at bigint,               -- when these two came; null: there are none
    met_at bigint,                     -- first check that found entries; null: not yet
    checked_at bigint,                 -- null: never
    next_check_at bigint NOT NULL,
    failures bigint NOT NULL,          -- in a row
    trouble text                       -- what the last check met; null: nothing
);
CREATE INDEX feed_due ON feed (next_check_at);

CREATE TABLE entry (
    id ${id},
    feed_id bigint NOT NULL REFERENCES feed (id),
    name text NOT NULL,                -- its guid, else its link, else a digest of its words
    link text,                         -- as published, absolute; null: none
    address text,                      -- the link cleaned; null: none, or no web address
    host text,                         -- that is asked for the page; null: none is
    digest text NOT NULL,              -- of what it says; another one means it was changed
    published_at bigint,               -- null: it gives no time
    -- our notes
    seen_at bigint NOT NULL,
    next_try_at bigint,                -- null: its page is not due
    tries bigint NOT NULL,
    trouble text,                      -- why its page could not be had; null: nothing
    article_id bigint,                 -- what it led to; null: nothing yet
    UNIQUE (feed_id, name)
);
CREATE INDEX entry_due ON entry (next_try_at) WHERE next_try_at IS NOT NULL;
CREATE INDEX entry_address ON entry (address) WHERE address IS NOT NULL;

CREATE TABLE entry_text (
    entry_id bigint PRIMARY KEY REFERENCES entry (id),
    content text NOT NULL              -- the entry as the feed gave it, JSON
);

CREATE TABLE picture (
    id ${id},
    url text NOT NULL UNIQUE,
    type text NOT NULL,                -- its media type, as its bytes say
    width bigint NOT NULL,
    height bigint NOT NULL,
    held_at bigint NOT NULL
);

CREATE TABLE picture_bytes (
    picture_id bigint PRIMARY KEY REFERENCES picture (id),
    bytes bytea NOT NULL
);

CREATE TABLE article (
    id ${id},
    source_id bigint NOT NULL REFERENCES source (id),
    address text UNIQUE,               -- cleaned; null: an entry without a link
    -- their words, once it is placed
    headline text,                     -- null: not placed, or it has none
    standfirst text,                   -- null: it has none
    agency text,                       -- null: none is named
    language text,                     -- null: not known
    words bigint NOT NULL,
    excerpt boolean NOT NULL,          -- only what the feed said is known
    -- our notes
    at bigint NOT NULL,                -- the time that counts for it
    picture_id bigint,                 -- null: we hold none
    copy_of bigint,                    -- the article whose text it repeats; null: its text is its own
    story_id bigint,                   -- null: not placed
    arrival bigint,                    -- given once, when it was placed; null: not yet
    change bigint,                     -- moves with every change; null: not placed
    moved_to bigint,                   -- the article it turned out to be; null: itself
    set_aside text                     -- why the desk could not take it; null: it could
);
CREATE UNIQUE INDEX article_arrival ON article (arrival) WHERE arrival IS NOT NULL;
CREATE INDEX article_story ON article (story_id, arrival) WHERE story_id IS NOT NULL;
CREATE INDEX article_source ON article (source_id, at) WHERE story_id IS NOT NULL;
CREATE INDEX article_at ON article (at) WHERE story_id IS NOT NULL;

CREATE TABLE article_text (
    article_id bigint PRIMARY KEY REFERENCES article (id),
    content text NOT NULL,             -- the article as it was read, JSON
    votes text NOT NULL,               -- for its section, JSON
    -- how it stands in the desk's memory
    placed bigint NOT NULL,            -- its place in the order in which articles were placed
    fingerprint bytea NOT NULL,        -- of the text
    text_id bigint,                    -- the first article that carries it; null: the text is known no more
    speaks boolean NOT NULL,           -- its wording is one that speaks for the text
    telling_id bigint,                 -- the first of the story that tells the same; null: the story is closed
    weights bytea NOT NULL,            -- what it is about, as it was weighed
    weighs boolean NOT NULL            -- the story is known by it
);
CREATE INDEX article_text_placed ON article_text (placed);

CREATE TABLE filing (
    id ${id},
    article_id bigint NOT NULL UNIQUE REFERENCES article (id),
    number bigint NOT NULL,            -- grows with each filing of the article
    filed_at bigint NOT NULL,
    into_id bigint,                    -- the article it turned out to be; null: it is itself
    picture_id bigint,                 -- null: we hold none
    content text,                      -- what was filed, JSON; null: it is another
    fingerprint bytea,                 -- of the text; null: it is another
    vector bytea                       -- what it is about; null: it is another
);

CREATE TABLE story (
    id bigint PRIMARY KEY,             -- that of its first article
    section text NOT NULL,
    lead_id bigint NOT NULL,
    articles bigint NOT NULL,
    outlets bigint NOT NULL,
    copies bigint NOT NULL,
    opened_at bigint NOT NULL,
    moved_at bigint NOT NULL,
    merged_into bigint,                -- the story it turned out to be; null: itself
    why text NOT NULL,                 -- of its section, JSON
    change bigint NOT NULL
);
CREATE INDEX story_section ON story (section, moved_at) WHERE merged_into IS NULL;
CREATE INDEX story_moved ON story (moved_at) WHERE merged_into IS NULL;

CREATE TABLE desk (
    id bigint PRIMARY KEY CHECK (id = 1),
    holder text,                       -- null: nobody
    arrival bigint NOT NULL,           -- the last number given
    change bigint NOT NULL             -- the last number given
);

CREATE TABLE edition (
    id ${id},
    at bigint NOT NULL,
    content text NOT NULL              -- everything it shows, JSON
);
CREATE INDEX edition_at ON edition (at);

INSERT INTO desk (id, arrival, change) VALUES (1, 0, 0);
