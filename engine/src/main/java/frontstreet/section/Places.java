package frontstreet.section;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where it happened decides between home and world: much of what speaks for home news (police,
/// courts, weather) speaks for news of any country, once another country is named and the home
/// country is not.
final class Places {
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
    /// named; and the other way round. Where none is named, it is about the outlet's own.
    ///
    /// @param outlet country of the outlet, or `null` when unknown
    void move(Set<String> terms, @Nullable String outlet, double[] score) {
        boolean here = false;
        boolean elsewhere = false;
        for (String term : terms) {
            String country = countries.of(term);
            here |= home.equals(country);
            elsewhere |= country != null && !home.equals(country);
        }
        if (!here && !elsewhere) {
            elsewhere = outlet != null && !home.equals(outlet);
        }
        if (elsewhere && !here) {
            move(homeSection, worldSection, score);
        } else if (here && !elsewhere) {
            move(worldSection, homeSection, score);
        }
    }

    private static void move(int from, int to, double[] score) {
        double moved = Math.max(0, score[from]) * MOVES;
        score[from] -= moved;
        score[to] += moved;
    }
}
