package frontstreet.server.search;

import frontstreet.section.Section;
import frontstreet.section.Sections;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/// A query → what the index is asked.
final class QueryMaker {
    // A word in the headline says what an article is about; one in the text may be in passing.
    private static final Map<String, Float> WEIGHTS =
            Map.of(
                    Indexed.HEADLINE, 4f,
                    Indexed.TEXT, 1f,
                    Indexed.BYLINE, 2f,
                    Indexed.OUTLET, 2f);
    private static final float OF_OTHER_FIELDS = 0.2f;

    private final Sections sections;

    QueryMaker(Sections sections) {
        this.sections = sections;
    }

    Query query(SearchQuery asked) {
        var query = new BooleanQuery.Builder();
        for (Clause clause : asked.clauses()) {
            query.add(query(clause), occur(clause));
        }
        if (asked.from() != null || asked.until() != null) {
            long from = asked.from() == null ? Long.MIN_VALUE : asked.from().toEpochMilli();
            long end = asked.until() == null ? Long.MAX_VALUE : asked.until().toEpochMilli() - 1;
            query.add(LongPoint.newRangeQuery(Indexed.AT, from, end), Occur.FILTER);
        }
        if (asked.clauses().stream().allMatch(Clause::isExcluded)) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return query.build();
    }

    private static Occur occur(Clause clause) {
        if (clause.isExcluded()) {
            return Occur.MUST_NOT;
        }
        return clause.where() == Clause.Where.ANYWHERE ? Occur.MUST : Occur.FILTER;
    }

    private Query query(Clause clause) {
        return switch (clause.where()) {
            case ANYWHERE -> anywhere(clause.text());
            case BY -> in(Indexed.BYLINE, clause.text());
            case SECTION -> section(clause.text());
            case SOURCE ->
                    new BooleanQuery.Builder()
                            .add(new TermQuery(slug(clause.text())), Occur.SHOULD)
                            .add(in(Indexed.OUTLET, clause.text()), Occur.SHOULD)
                            .build();
        };
    }

    private static Term slug(String text) {
        return new Term(Indexed.SLUG, text.toLowerCase(Locale.ROOT));
    }

    private static Query anywhere(String text) {
        var fields = new ArrayList<Query>();
        WEIGHTS.forEach((field, weight) -> fields.add(new BoostQuery(in(field, text), weight)));
        return new DisjunctionMaxQuery(fields, OF_OTHER_FIELDS);
    }

    /// The words of a text in a field, one after the other.
    private static Query in(String field, String text) {
        List<List<String>> words = SearchWords.asked(text);
        if (words.size() == 1) {
            return word(field, words.getFirst());
        }
        var phrase = new MultiPhraseQuery.Builder();
        for (List<String> word : words) {
            phrase.add(word.stream().map(it -> new Term(field, it)).toArray(Term[]::new));
        }
        return phrase.build();
    }

    private static Query word(String field, List<String> word) {
        String first = word.getFirst();
        if (SearchWords.isHalfOfPair(first)) {
            return new PrefixQuery(new Term(field, first));
        }
        var terms = new SynonymQuery.Builder(field);
        word.forEach(it -> terms.addTerm(new Term(field, it)));
        return terms.build();
    }

    /// A section and what is shown within it; by a name that no section has, nothing.
    private Query section(String name) {
        String slug = name.toLowerCase(Locale.ROOT);
        long[] numbers =
                sections.all().stream()
                        .map(Section::slug)
                        .filter(it -> it.equals(slug) || sections.shownIn(it).equals(slug))
                        .mapToLong(Indexed::number)
                        .toArray();
        return NumericDocValuesField.newSlowSetQuery(Indexed.SECTION, numbers);
    }
}
