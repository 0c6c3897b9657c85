package frontstreet.duplicate;

import frontstreet.article.ArticleId;
import frontstreet.source.SourceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// One text: the versions that speak for it, and the articles that carry it in the order they came.
///
/// Owned by [KnownTexts].
final class KnownText {
    /// How many versions speak for a text; further ones join it, and say nothing new.
    static final int VERSIONS_MAX = 64;

    private final List<Version> versions = new ArrayList<>();
    private final SequencedMap<ArticleId, Carried> carriers = new LinkedHashMap<>();
    private @Nullable String agency;
    private @Nullable Instant last;

    List<Version> versions() {
        return versions;
    }

    int carriers() {
        return carriers.size();
    }

    void add(Carried carried) {
        carriers.put(carried.carrier().article(), carried);
        notice(carried.carrier());
    }

    void remove(ArticleId article) {
        carriers.remove(article);
        agency = null;
        last = null;
        carriers.values().forEach(carried -> notice(carried.carrier()));
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

    private Carried firstCarried() {
        return Objects.requireNonNull(carriers.firstEntry()).getValue();
    }

    /// Did it come first, of two?
    boolean isBefore(KnownText other) {
        return firstCarried().number() < other.firstCarried().number();
    }

    /// The number of the article that carried it last.
    long moved() {
        return Objects.requireNonNull(carriers.lastEntry()).getValue().number();
    }

    /// Who published a wording of it first, of the articles still known.
    SourceId source(Version version) {
        for (Carried carried : carriers.values()) {
            if (carried.version() == version) {
                return carried.carrier().source();
            }
        }
        throw new IllegalArgumentException("nobody carries this wording");
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
        return firstCarried().carrier().article();
    }

    /// All carriers, in the order they came.
    List<ArticleId> articles() {
        return List.copyOf(carriers.keySet());
    }

    /// All that carry it, in the order they came.
    List<Carried> carried() {
        return List.copyOf(carriers.values());
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
