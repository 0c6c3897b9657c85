package frontstreet.bench.quality;

/// Hits, what was given and what was there, summed over a set: precision, recall and their mean.
final class Counts {
    private double hits;
    private double given;
    private double there;

    /// Adds the counts of one page or document.
    void add(double hits, double given, double there) {
        this.hits += hits;
        this.given += given;
        this.there += there;
    }

    /// The share of what was given that is right; 1 when nothing was given.
    double precision() {
        return given == 0 ? 1 : hits / given;
    }

    /// The share of what is there that was given; 1 when nothing is there.
    double recall() {
        return there == 0 ? 1 : hits / there;
    }

    /// The harmonic mean of the two.
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
