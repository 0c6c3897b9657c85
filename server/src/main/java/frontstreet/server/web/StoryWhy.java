package frontstreet.server.web;

import frontstreet.section.Section;
import frontstreet.section.Sections;
import frontstreet.server.edition.Edition;
import frontstreet.server.store.ArticleTable.ArticleRow;
import frontstreet.server.store.StoryTable.StoryRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Why a story is where it is, in sentences that a reader can count after.
final class StoryWhy {
    private StoryWhy() {}

    /// What the front page said of it, who has it, and why it is in its section.
    ///
    /// @param articles of the story
    static List<String> of(Paper paper, StoryRow story, List<ArticleRow> articles) {
        var why = new ArrayList<String>();
        paper.shown(story.id())
                .map(it -> it.slot().why())
                .filter(it -> !it.isBlank())
                .ifPresent(it -> why.add(onFrontPage(paper, it)));
        why.add(counts(story) + first(paper, articles));
        why.add(filed(paper.section(story.section()), story));
        return List.copyOf(why);
    }

    /// Why a story of the front page stands first in its section too.
    static String inSection(Paper paper, StoryRow story) {
        String front =
                paper.shown(story.id())
                        .map(it -> it.slot().why())
                        .filter(it -> !it.isBlank())
                        .map(it -> onFrontPage(paper, it) + " ")
                        .orElse("");
        return front + filed(paper.section(story.section()), story);
    }

    /// Why a story is among all of its section.
    static String listed(Paper paper, StoryRow story) {
        return filed(paper.section(story.section()), story)
                + " "
                + counts(story)
                + " These lines go by time.";
    }

    private static String onFrontPage(Paper paper, String why) {
        Edition edition = Objects.requireNonNull(paper.edition(), "it shows the story");
        return "On the front page of " + paper.times().full(edition.at()).text() + ": " + why;
    }

    private static String counts(StoryRow story) {
        String outlets = CountWords.spelled(story.outlets());
        String says =
                Character.toUpperCase(outlets.charAt(0))
                        + outlets.substring(1)
                        + (story.outlets() == 1 ? " outlet has it" : " outlets have it");
        if (story.articles() < 2) {
            return says + ".";
        }
        return says
                + ", in "
                + CountWords.spelled(story.articles())
                + " articles"
                + copies(story)
                + ".";
    }

    private static String copies(StoryRow story) {
        if (story.copies() == 0) {
            return "";
        }
        return story.copies() == 1
                ? ", one of them a copy"
                : ", " + CountWords.spelled(story.copies()) + " of them copies";
    }

    private static String first(Paper paper, List<ArticleRow> articles) {
        ArticleRow first = StoryReports.earliest(articles);
        return first == null
                ? ""
                : " First report: "
                        + paper.times().of(first).text()
                        + ", in "
                        + first.outlet()
                        + ".";
    }

    /// The store keeps what spoke for the section as "words 1.2, labels 0.4, address 0.0, share
    /// -0.3"; what is above nought spoke for it.
    private static String filed(Section section, StoryRow story) {
        boolean isOne = story.outlets() == 1;
        var signs = new ArrayList<String>();
        for (String part : story.why().split(", ", -1)) {
            String[] sign = part.split(" ", 2);
            if (sign.length == 2 && isPositive(sign[1])) {
                switch (sign[0]) {
                    case "words" -> signs.add("its words");
                    case "labels" ->
                            signs.add(isOne ? "its outlet’s labels" : "its outlets’ labels");
                    case "address" -> signs.add("the words of its address");
                    default -> {} // how common a section is, is no sign
                }
            }
        }
        String filed = "Filed under " + section.title();
        if (!signs.isEmpty()) {
            return filed + " for " + NameWords.joined(signs) + ".";
        }
        return section.slug().equals(Sections.MORE)
                ? filed + ": nothing in it speaks clearly for another section."
                : filed + ": little in it speaks for any section.";
    }

    private static boolean isPositive(String number) {
        try {
            return Double.parseDouble(number) > 0;
        } catch (NumberFormatException e) {
            return false; // a store of an older kind
        }
    }
}
