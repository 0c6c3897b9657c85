package frontstreet.server.cli;

import java.util.ArrayList;
import java.util.List;

/// Text, broken into lines at blanks.
final class Wrapped {
    private Wrapped() {}

    /// The lines of a text; one word that is longer than a line stands alone on a longer line.
    ///
    /// @param indent what all lines but the first begin with; the first keeps its own
    static List<String> lines(String text, String indent, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int start = 0;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        line.append(text, 0, start);
        boolean empty = true;
        for (String word : text.substring(start).split(" +", -1)) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
