package frontstreet.article;

import frontstreet.page.Page;
import frontstreet.page.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// Tells of the choice of body, pictures and labels, in words.
final class BodyEvidence {
    private static final int OTHERS_MAX = 8;
    private static final int CHARS_MAX = 120;
    private static final int FEW_WORDS = 200;
    private static final double WHOLE = 0.8;

    private BodyEvidence() {}

    /// What was taken as the body, and what near it was left out and why.
    static Evidence body(Page page, Body body, List<Block> blocks) {
        Element root = body.root();
        String from = root == null ? "nothing on the page" : place(root);
        String cut = cutOff(page, blocks);
        var others = new ArrayList<String>();
        for (Cut left : body.cuts().stream().limit(OTHERS_MAX).toList()) {
            others.add("left out, " + said(left.why()) + ": " + shortened(left.text()));
        }
        String taken = "%d paragraphs, %d words%s".formatted(blocks.size(), words(blocks), cut);
        return new Evidence("body", taken, from, others);
    }

    /// The pictures, in words.
    static String image(Image image) {
        String address = image.url() == null ? "no address" : image.url();
        String caption = image.caption() == null ? "" : ", \"" + shortened(image.caption()) + "\"";
        return address + caption + (image.credit() == null ? "" : ", by " + image.credit());
    }

    /// The labels, each with its place.
    static Evidence tags(List<Ranked.Find<String>> tags) {
        return new Evidence(
                "tags",
                tags.stream().map(Ranked.Find::value).collect(Collectors.joining(", ")),
                tags.stream().map(Ranked.Find::from).distinct().collect(Collectors.joining(", ")),
                List.of());
    }

    // a page that says it is not free to read holds the first lines of the article at times
    private static String cutOff(Page page, List<Block> blocks) {
        Thing article = page.structuredData().article().orElse(null);
        if (article == null || isFree(article)) {
            return "";
        }
        int words = words(blocks);
        int whole = article.text("wordCount").flatMap(BodyEvidence::number).orElse(0);
        boolean told = whole > 0;
        if (told && words < whole * WHOLE) {
            return "; the text is cut: the page says that it is not free to read and has %d words"
                    .formatted(whole);
        }
        return !told && words < FEW_WORDS
                ? "; the text is cut, it seems: the page says that it is not free to read"
                : "";
    }

    private static boolean isFree(Thing article) {
        return !article.text("isAccessibleForFree").map("false"::equalsIgnoreCase).orElse(false);
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,7}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(it -> it.text().split("\\s+", -1).length).sum();
    }

    // the box of the article is its first paragraph at times, where all stand in one element
    private static String place(Element box) {
        Element parent = box.parent();
        Element root = box.nameIs("p") && parent != null ? parent : box;
        String id = root.id().isEmpty() ? "" : "#" + root.id();
        String names = root.className().isBlank() ? "" : "." + root.className().strip();
        return shortened(root.normalName() + id + names.replaceAll("\\s+", "."));
    }

    private static String said(Cut.Why why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String shortened(String text) {
        return text.length() > CHARS_MAX ? text.substring(0, CHARS_MAX) + "…" : text;
    }
}
