package frontstreet.frontpage;

/// Where on the front page a story stands.
public enum Place {
    /// First, once.
    LEAD,
    /// Next to the lead.
    SECOND,
    /// In short, under both.
    BRIEF,
    /// Among what came in last.
    LATEST,
    /// Among the agency texts that most outlets carry.
    CARRIED,
    /// In the block of its section.
    SECTION
}
