package frontstreet.server.fetch;

/// Why nothing came of a fetch, coarse enough to count and to decide by.
public enum FailureReason {
    /// The name leads nowhere.
    UNKNOWN_HOST,
    /// Nobody answers at the address, or the connection broke.
    CONNECTION,
    /// The server's certificate or its TLS is not to be trusted.
    TLS,
    /// No whole answer within the purpose's time.
    TIMEOUT,
    /// Our own politeness: the host had no room for us within the purpose's wait. Says nothing
    /// about the host.
    NO_ROOM,
    /// 404: not there now, which need not be for ever.
    NOT_FOUND,
    /// 429 or 503: asked too often, or too busy; look at when to come again.
    OVERLOADED,
    /// Any other 5xx.
    SERVER_ERROR,
    /// A status nobody expects here: another 4xx, a 304 nobody asked for, a 204.
    ODD_STATUS,
    /// A redirect in a circle, to nowhere, or one too many.
    REDIRECTS,
    /// More bytes than the purpose allows, on the wire or unpacked.
    TOO_BIG,
    /// Not HTTP, cut short, or packed in a way that cannot be undone.
    BROKEN
}
