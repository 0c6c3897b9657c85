-- Followers read what changed after a number, and begin anew at a store of another name.

INSERT INTO store (id, name) VALUES (1, ${random}) ON CONFLICT (id) DO NOTHING;

CREATE INDEX article_change ON article (change);
CREATE INDEX story_change ON story (change);

CREATE TABLE article_gone (
    id ${id},                          -- one more than the last
    article_id bigint NOT NULL         -- that was deleted
);

-- Whoever deletes articles, followers hear of it. Who is more than 100,000 behind begins anew.
CREATE TRIGGER article_gone_after_delete AFTER DELETE ON article
BEGIN
    INSERT INTO article_gone (article_id) VALUES (OLD.id);
    DELETE FROM article_gone WHERE id <= (SELECT max(id) FROM article_gone) - 100000;
END;
