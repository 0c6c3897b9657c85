package frontstreet.section;

import frontstreet.text.Language;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where it happened decides between home and world: much of what speaks for home news (police,
/// courts, weather) speaks for news of any country, once another country is named and the home
/// country is not.
final class Places {
    /// Stands for the country of an outlet that is not at home here, whichever it is.
    static final String ELSEWHERE = "ZZ";

    private static final double MOVES = 0.6;

    private final Countries countries;
    private final String home;
    private final int homeSection;
    private final int worldSection;

    Places(Countries countries, String home, int homeSection, int worldSection) {
        this.countries = countries;
        this.home = home;
        this.homeSection = homeSection;
        this.worldSection = worldSection;
    }

    /// Moves part of what speaks for the home section to the world, where only other countries are
    /// named; and the other way round. Where none is named, the money that it counts in says where
    /// it is, else it is about the outlet's own.
    ///
    /// @param outlet country of the outlet, or `null` when unknown
    void move(Set<String> terms, String text, @Nullable String outlet, double[] score) {
        boolean here = false;
        boolean elsewhere = false;
        for (String term : terms) {
            String country = countries.of(term);
            here |= home.equals(country);
            elsewhere |= country != null && !home.equals(country);
        }
        if (!here && !elsewhere) {
            for (String money : Money.in(text)) {
                here |= Money.isOf(money, home);
                elsewhere |= !Money.isOf(money, home);
            }
        }
        if (!here && !elsewhere) {
            here = outlet == null ? !isTaughtAtHome() : home.equals(outlet);
            elsewhere = outlet != null && !here;
        }
        if (elsewhere && !here) {
            move(homeSection, worldSection, MOVES, score);
        } else if (here && !elsewhere) {
            move(worldSection, homeSection, isTaughtAtHome() ? MOVES : 1, score);
        }
    }

    /// Is a language one that a paper at home in the United States reads from abroad? Of other
    /// homes we do not know what is spoken there.
    ///
    /// @param language of a text, or `null` when unknown
    boolean isOfElsewhere(@Nullable Language language) {
        return isTaughtAtHome()
                && language != null
                && language != Language.ENGLISH
                && language != Language.SPANISH;
    }

    /// The words were taught where parliaments and prime ministers are other countries'; for a
    /// paper at home elsewhere all that they say for the world may be its own country's news.
    private boolean isTaughtAtHome() {
        return home.equals(SectionWords.HOME);
    }

    private static void move(int from, int to, double part, double[] score) {
        double moved = Math.max(0, score[from]) * part;
        score[from] -= moved;
        score[to] += moved;
    }
}
