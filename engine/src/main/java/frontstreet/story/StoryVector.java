package frontstreet.story;

import frontstreet.text.TermVector;

/// What an article is about: its stems, how often it uses each, and how common each is in news at
/// large. How common they are in the news of the day is added when the article is placed.
///
/// @param frequencies 1 + ln(times used) for each stem, in units of 1/64; the headline counts twice
/// @param background in how many texts of the shipped table each stem stands; stems that are in
///   none, and all stems of a language without a table, are left out
public record StoryVector(TermVector frequencies, TermVector background) {
    /// Of nothing: it joins no story but its text's, and no other article joins it.
    public static final StoryVector EMPTY = new StoryVector(TermVector.EMPTY, TermVector.EMPTY);

    /// One use of a stem.
    static final int ONCE = 64;
}
