package frontstreet.press;

/// What can go wrong at an outlet. Each falls on outlets of its own, chosen by the seed; the others
/// stay well.
public enum Mishap {
    /// Every answer comes after three seconds.
    SLOW,
    /// The feed breaks off or holds what XML forbids.
    BROKEN_XML,
    /// Entries carry no time, next year's, 1970's, or one that is no time.
    WRONG_DATES,
    /// Feed and pages have moved: 301 and 302, on other paths and another host.
    REDIRECTS,
    /// Pages lead in a circle.
    REDIRECT_LOOP,
    /// Any validator is answered 304, whatever is new.
    NOT_MODIFIED_FOR_EVER,
    /// Pages answer 403 to everybody.
    REFUSES_PAGES,
    /// Pages are a consent wall with status 200.
    CONSENT_WALL,
    /// The feed's address answers an HTML page.
    HTML_FOR_FEED,
    /// The answer to a page never ends.
    ENDLESS_ANSWER,
    /// A feed of 200 MB.
    HUGE_FEED,
    /// Now and then 500 or 503 with Retry-After.
    SERVER_ERRORS,
    /// The declared encoding is wrong.
    WRONG_CHARSET,
    /// The same entries under new guids every hour.
    CHANGING_GUIDS,
    /// 429 when asked more than a few times a minute.
    TOO_MANY_REQUESTS,
    /// The connection closes in the middle of the answer.
    CUT_OFF,
    /// 404 for every fifth page that the feed names, 410 for some.
    GONE_PAGES,
    /// The robots file forbids the pages.
    ROBOTS_FORBID,
    /// Answers are compressed twice over: a small body that swells to 60 MB.
    GZIP_BOMB
}
