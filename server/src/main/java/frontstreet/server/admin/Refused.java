package frontstreet.server.admin;

/// An order that cannot be carried out; nothing was changed.
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// Exit status of a command whose input could not be read.
    public static final int UNREADABLE = 1;

    /// Exit status of a command that was used wrongly.
    public static final int WRONG_USE = 2;

    private final int status;

    /// @param status exit status of the command
    /// @param sentence why, and what to do
    public Refused(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    public int status() {
        return status;
    }

    /// Why, and what to do.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
