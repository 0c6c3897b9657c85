-- Followers read what changed after a number, and begin anew at a store of another name.

INSERT INTO store (id, name) VALUES (1, ${random}) ON CONFLICT (id) DO NOTHING;

CREATE INDEX article_change ON article (change);
CREATE INDEX story_change ON story (change);
