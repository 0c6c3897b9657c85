CREATE TABLE sign_in (                 -- addresses that sign one browser in, not used yet
    digest text PRIMARY KEY,           -- of the token in the address
    expires_at bigint NOT NULL
);

CREATE TABLE session (                 -- browsers that are signed in
    digest text PRIMARY KEY,           -- of the token in the browser's cookie
    made_at bigint NOT NULL,
    expires_at bigint NOT NULL
);
