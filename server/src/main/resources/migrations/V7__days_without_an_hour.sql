-- Whether an article gave the day alone; "at" orders it then, and its hour is nobody's.

ALTER TABLE article ADD COLUMN day_alone boolean NOT NULL DEFAULT false;
UPDATE article SET day_alone = true WHERE at % 86400000 = 86399000; -- the end of a day stood for one without an hour
