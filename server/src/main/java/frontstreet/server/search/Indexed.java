package frontstreet.server.search;

import frontstreet.article.Article;
import frontstreet.article.Byline;
import frontstreet.server.store.ArticleTable.ArticleRow;
import frontstreet.server.store.ChangeTable.ChangedArticle;
import frontstreet.text.Language;
import java.util.Objects;
import java.util.StringJoiner;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/// An article as it stands in the index, and the names of its fields.
///
/// Another form of it needs another number, so that an index of the old form is built anew.
final class Indexed {
    static final String FORM = "1";

    static final String HEADLINE = "headline";
    static final String TEXT = "text";
    static final String BYLINE = "byline";
    static final String OUTLET = "outlet";
    static final String SLUG = "slug";

    /// Its identity, as a term and as a value.
    static final String ID = "id";

    static final String STORY = "story";

    /// The number of its section, see [#number]; changed in place when the story moves.
    static final String SECTION = "section";

    /// The article whose text it carries, itself where the text is its own.
    static final String CARRIES = "carries";

    /// The store's key of its outlet.
    static final String SOURCE = "source";

    /// Its time, in milliseconds, as a point and as a value.
    static final String AT = "at";

    private static final FieldType WORDS = words();

    private Indexed() {}

    private static FieldType words() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }

    static Term id(long article) {
        return new Term(ID, String.valueOf(article));
    }

    static Term story(long story) {
        return new Term(STORY, String.valueOf(story));
    }

    /// The number by which the index knows a section.
    static long number(String section) {
        return section.hashCode();
    }

    /// An article that is in a story, or `null` when it is in none or has no text.
    static @Nullable Document document(ChangedArticle changed, int wordsMax) {
        ArticleRow row = changed.row();
        Article article = changed.article();
        if (row.story() == null || article == null) {
            return null;
        }
        Language language =
                row.language() == null ? null : Language.of(row.language()).orElse(null);
        var document = new Document();
        document.add(new StringField(ID, String.valueOf(row.id()), Field.Store.NO));
        document.add(new NumericDocValuesField(ID, row.id()));
        document.add(new StringField(STORY, String.valueOf(row.story()), Field.Store.NO));
        document.add(new StringField(SLUG, row.slug(), Field.Store.NO));
        document.add(words(HEADLINE, row.headline(), language, wordsMax));
        document.add(words(TEXT, text(article), language, wordsMax));
        document.add(words(BYLINE, names(article), null, wordsMax));
        document.add(words(OUTLET, row.outlet(), null, wordsMax));
        document.add(
                new NumericDocValuesField(
                        SECTION, number(Objects.requireNonNullElse(changed.section(), ""))));
        document.add(
                new NumericDocValuesField(CARRIES, row.copyOf() == null ? row.id() : row.copyOf()));
        document.add(new NumericDocValuesField(SOURCE, row.source()));
        document.add(new LongPoint(AT, row.at().toEpochMilli()));
        document.add(new NumericDocValuesField(AT, row.at().toEpochMilli()));
        return document;
    }

    private static Field words(
            String field, String text, @Nullable Language language, int wordsMax) {
        return new Field(
                field, new WordStream(SearchWords.indexed(text, language, wordsMax)), WORDS);
    }

    private static String text(Article article) {
        return article.standfirst() == null
                ? article.body()
                : article.standfirst() + "\n\n" + article.body();
    }

    private static String names(Article article) {
        var names = new StringJoiner("\n");
        article.authors().forEach(names::add);
        article.bylines().stream()
                .map(Byline::name)
                .filter(it -> !article.authors().contains(it))
                .forEach(names::add);
        return names.toString();
    }
}
