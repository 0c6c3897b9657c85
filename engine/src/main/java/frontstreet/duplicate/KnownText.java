package frontstreet.duplicate;

import frontstreet.article.ArticleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One text: the versions that speak for it, and the articles that carry it in the order they came.
///
/// Owned by [KnownTexts].
final class KnownText {
    /// How many versions speak for a text; further ones join it, and say nothing new.
    static final int VERSIONS_MAX = 64;

    private final List<Version> versions = new ArrayList<>();
    private final Map<ArticleId, Carrier> carriers = new LinkedHashMap<>();
    private @Nullable String agency;
    private @Nullable Instant last;

    List<Version> versions() {
        return versions;
    }

    int carriers() {
        return carriers.size();
    }

    void add(Carrier carrier) {
        carriers.put(carrier.article(), carrier);
        notice(carrier);
    }

    void remove(ArticleId article) {
        carriers.remove(article);
        agency = null;
        last = null;
        carriers.values().forEach(this::notice);
    }

    private void notice(Carrier carrier) {
        Instant at = carrier.at();
        if (agency == null) {
            agency = carrier.agency();
        }
        if (at != null && (last == null || at.isAfter(last))) {
            last = at;
        }
    }

    /// Does any version have the shingle?
    boolean has(long shingle) {
        for (Version version : versions) {
            if (version.print.has(shingle)) {
                return true;
            }
        }
        return false;
    }

    /// The carrier that came first.
    ArticleId first() {
        return carriers.keySet().iterator().next();
    }

    /// All carriers, in the order they came.
    List<ArticleId> articles() {
        return List.copyOf(carriers.keySet());
    }

    /// The agency that the first naming carrier names, or `null`.
    @Nullable String agency() {
        return agency;
    }

    /// The latest time of a carrier, or `null` when none has one.
    @Nullable Instant last() {
        return last;
    }
}
