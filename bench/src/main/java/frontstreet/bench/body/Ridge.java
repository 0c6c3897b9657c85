package frontstreet.bench.body;

/// Logistic regression with a ridge: the weights that make the lessons likely, each held back by
/// its square. By Newton's method: le Cessie and van Houwelingen, "Ridge estimators in logistic
/// regression" (Applied Statistics 41, 1992).
///
/// Rows are sparse: the numbers of the signs that are seen, each as often as it is seen.
final class Ridge {
    private static final int ROUNDS = 12;
    private static final double STILL = 1e-3;
    private static final double SUM_MAX = 20;

    private final int signs;
    private final double ridge;

    Ridge(int signs, double ridge) {
        this.signs = signs;
        this.ridge = ridge;
    }

    double[] learn(int[][] rows, boolean[] truth, double[] weight) {
        var learned = new double[signs];
        double change = 1;
        for (int round = 0; round < ROUNDS && change >= STILL; round++) {
            double[] step = step(rows, truth, weight, learned);
            change = 0;
            for (int i = 0; i < signs; i++) {
                learned[i] += step[i];
                change = Math.max(change, Math.abs(step[i]));
            }
        }
        return learned;
    }

    private double[] step(int[][] rows, boolean[] truth, double[] weight, double[] learned) {
        var slope = new double[signs];
        var curve = new double[signs][signs];
        for (int i = 0; i < signs; i++) {
            slope[i] = -ridge * learned[i];
            curve[i][i] = ridge;
        }
        for (int n = 0; n < rows.length; n++) {
            double chance = chance(rows[n], learned);
            double miss = weight[n] * ((truth[n] ? 1 : 0) - chance);
            double bend = weight[n] * chance * (1 - chance);
            for (int i : rows[n]) {
                slope[i] += miss;
                for (int j : rows[n]) {
                    curve[i][j] += bend;
                }
            }
        }
        return solve(curve, slope);
    }

    private static double chance(int[] row, double[] learned) {
        double sum = 0;
        for (int i : row) {
            sum += learned[i];
        }
        return 1 / (1 + Math.exp(-Math.clamp(sum, -SUM_MAX, SUM_MAX)));
    }

    /// Solves `a x = b` for a symmetric, positive `a`, by Cholesky's factors, which replace it.
    private static double[] solve(double[][] a, double[] b) {
        factor(a);
        double[] x = b.clone();
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= a[i][k] * x[k];
            }
            x[i] /= a[i][i];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < x.length; k++) {
                x[i] -= a[k][i] * x[k];
            }
            x[i] /= a[i][i];
        }
        return x;
    }

    private static void factor(double[][] a) {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= a[i][k] * a[j][k];
                }
                a[i][j] = i == j ? Math.sqrt(sum) : sum / a[j][j];
            }
        }
    }
}
