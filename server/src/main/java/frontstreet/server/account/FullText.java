package frontstreet.server.account;

/// Who may read whole articles here. Everybody else sees headlines, openings and the way to the
/// outlet.
public enum FullText {
    /// Who is signed in: a licence to show whole texts to the public is rare.
    SIGNED_IN,

    /// Everybody: the made-up texts of the simulated press, or an operator who has the right.
    EVERYONE
}
