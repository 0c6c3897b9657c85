package frontstreet.server.intake;

import frontstreet.article.Article;
import frontstreet.article.Image;
import frontstreet.server.fetch.Body;
import frontstreet.server.fetch.FetchRequest;
import frontstreet.server.fetch.FetchResult.Fetched;
import frontstreet.server.fetch.Fetcher;
import frontstreet.server.picture.PictureFitter;
import frontstreet.server.picture.PictureFitter.Fitted;
import frontstreet.server.store.Database;
import frontstreet.server.store.PictureTable.Picture;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An article's first picture → the store's key of it, fetched, measured and made to fit. A picture
/// that cannot be had is none: the article does not wait for it.
final class LeadPicture {
    private final Fetcher fetcher;
    private final Database database;
    private final InstantSource clock;

    LeadPicture(Fetcher fetcher, Database database, InstantSource clock) {
        this.fetcher = fetcher;
        this.database = database;
        this.clock = clock;
    }

    @Nullable Long of(Article article) throws InterruptedException {
        for (Image image : article.images()) {
            if (image.url() != null) {
                return held(image.url());
            }
        }
        return null;
    }

    private @Nullable Long held(String url) throws InterruptedException {
        Optional<Long> held = database.read(tx -> tx.pictures().find(url));
        if (held.isPresent()) {
            return held.get();
        }
        if (!(fetcher.fetch(FetchRequest.picture(url)) instanceof Fetched fetched)) {
            return null;
        }
        return keep(url, fetched.body());
    }

    private @Nullable Long keep(String url, Body body) throws InterruptedException {
        Fitted fitted = PictureFitter.fit(body.bytes()).orElse(null);
        if (fitted == null) {
            return null;
        }
        var size = fitted.size();
        var picture = new Picture(size.type(), size.width(), size.height(), fitted.bytes());
        return database.write(tx -> tx.pictures().add(url, picture, clock.instant()));
    }
}
