package frontstreet.server.web;

import frontstreet.article.Article;
import frontstreet.article.Image;
import frontstreet.frontpage.Picture;
import frontstreet.server.store.ArticleTable.PictureSize;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The pictures that we hold → their addresses of ours, with the words of who published them.
final class Pictures {
    private static final Image UNSAID = new Image(null, null, null, null);

    private Pictures() {}

    /// @param article that the picture is of, or `null` when its words are not known
    static Picture of(PictureSize held, @Nullable Article article) {
        Image image =
                Stream.ofNullable(article)
                        .flatMap(it -> it.images().stream())
                        .filter(it -> it.url() != null)
                        .findFirst()
                        .orElse(UNSAID);
        return new Picture(
                "/picture/" + held.id(),
                held.width(),
                held.height(),
                image.alt(),
                image.caption(),
                image.credit());
    }
}
