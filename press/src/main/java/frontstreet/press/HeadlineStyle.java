package frontstreet.press;

/// How a house writes its headlines.
enum HeadlineStyle {
    /// Whole sentences, restrained.
    BROADSHEET,
    /// Short, loud, with feeling.
    TABLOID,
    /// Spoken: what it means for the listener.
    BROADCASTER,
    /// Plain: who, what, where.
    WIRE
}
