package frontstreet.story;

import frontstreet.article.ArticleId;
import frontstreet.duplicate.Fingerprint;
import frontstreet.source.SourceId;
import frontstreet.text.TermVector;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An article as it stands in the memory of a [Placer]: all that is needed to put it back there.
///
/// Its words are kept as they were weighed when it was placed, because how common a word is changes
/// with the news, and a sum is undone by what was added alone.
///
/// @param article its identity
/// @param source who published it
/// @param at its time, or `null` when unknown
/// @param agency the wire agency that it names, or `null`
/// @param excerpt whether only what a feed said is known of it
/// @param words how many words its text has
/// @param fingerprint of its text; [Fingerprint#EMPTY] when the text is known no more
/// @param text the first known article that carries its text, itself perhaps; `null` when the text
///   is known no more
/// @param speaks whether its wording is among those that speak for the text
/// @param story the open story that holds it, or `null` when that is closed
/// @param telling the first article of the story that tells the same text, itself perhaps; `null`
///   when the story is closed
/// @param weights what the text is about, as it was weighed; empty when the story is closed
/// @param weighs whether the story is known by it, among others
public record Standing(
        ArticleId article,
        SourceId source,
        @Nullable Instant at,
        @Nullable String agency,
        boolean excerpt,
        int words,
        Fingerprint fingerprint,
        @Nullable ArticleId text,
        boolean speaks,
        @Nullable StoryId story,
        @Nullable ArticleId telling,
        TermVector weights,
        boolean weighs) {}
