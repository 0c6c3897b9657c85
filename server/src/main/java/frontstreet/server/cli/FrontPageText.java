package frontstreet.server.cli;

import frontstreet.frontpage.FrontPage;
import frontstreet.frontpage.Place;
import frontstreet.frontpage.Slot;
import frontstreet.frontpage.Summary;
import frontstreet.section.Section;
import frontstreet.section.Sections;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/// The front page as a page of text, 76 columns wide: what a reader sees, in the order a newspaper
/// is read. Every word of news on it is an outlet's own; the rest are labels, counts and times.
final class FrontPageText {
    private static final int WIDTH = 76;
    private static final int LEAD_WORDS = 45;
    private static final int SECOND_WORDS = 30;
    private static final int SECTION_WORDS = 20;
    private static final int OUTLETS_NAMED = 2;
    private static final char TOGETHER = '\u00a0'; // a blank at which no line breaks

    private final long read;
    private final Sections sections;
    private final OffsetDateTime moment;
    private final List<String> lines = new ArrayList<>();

    FrontPageText(long read, Sections sections, OffsetDateTime moment) {
        this.read = read;
        this.sections = sections;
        this.moment = moment;
    }

    /// The lines of a page.
    List<String> lines(FrontPage page) {
        masthead();
        page.at(Place.LEAD).forEach(this::lead);
        page.at(Place.SECOND).forEach(this::second);
        list("In brief", page.at(Place.BRIEF));
        list("Most carried", page.at(Place.CARRIED));
        latest(page.at(Place.LATEST));
        for (Section section : sections.all()) {
            if (section.within() == null) {
                section(section, page);
            }
        }
        quiet(page);
        lines.add("━".repeat(WIDTH));
        add("That is the front page of " + day(moment) + ", " + time(moment) + ".", "");
        return lines;
    }

    private void masthead() {
        String name = "F R O N T   S T R E E T";
        lines.add("━".repeat(WIDTH));
        lines.add(" ".repeat((WIDTH - name.length()) / 2) + name);
        String count = read + (read == 1 ? " article read" : " articles read");
        String left = day(moment);
        String right = time(moment).replace(TOGETHER, ' ') + " · " + count;
        lines.add(left + " ".repeat(Math.max(2, WIDTH - left.length() - right.length())) + right);
        lines.add("━".repeat(WIDTH));
        lines.add("");
    }

    private void lead(Slot slot) {
        lines.add(title(slot.section()));
        add(slot.headline(), "");
        lines.add("─".repeat(Math.min(WIDTH, longest(slot.headline()))));
        summary(slot, LEAD_WORDS);
        add(credit(slot), "");
        add("Why it is here: " + slot.why(), "");
        lines.add("");
    }

    private void quiet(FrontPage page) {
        if (page.slots().isEmpty()) {
            add("No stories at this hour.", "");
            lines.add("");
            return;
        }
        List<String> quiet =
                sections.all().stream()
                        .filter(section -> section.within() == null)
                        .filter(it ->
                                page.slots().stream().noneMatch(s -> s.section().equals(it.slug())))
                        .map(Section::title)
                        .toList();
        if (!quiet.isEmpty()) {
            add("Quiet today: " + String.join(", ", quiet) + ".", "");
            lines.add("");
        }
    }

    private static int longest(String headline) {
        return Wrapped.lines(headline, "", WIDTH).stream().mapToInt(String::length).max().orElse(0);
    }

    private void second(Slot slot) {
        lines.add("─".repeat(WIDTH));
        lines.add(title(slot.section()));
        add(slot.headline(), "");
        summary(slot, SECOND_WORDS);
        add(credit(slot), "");
        add("Why it is here: " + slot.why(), "");
        lines.add("");
    }

    private void list(String head, List<Slot> slots) {
        if (slots.isEmpty()) {
            return;
        }
        head(head);
        for (Slot slot : slots) {
            add(slot.headline(), "");
            add("    " + title(slot.section()) + " · " + credit(slot), "    ");
            if (slot.place() == Place.BRIEF) {
                add("    Why it is here: " + slot.why(), "    ");
            }
        }
        lines.add("");
    }

    private void latest(List<Slot> slots) {
        if (slots.isEmpty()) {
            return;
        }
        head("Latest");
        for (Slot slot : slots) {
            Instant newest = slot.newest();
            String at = newest == null ? "" : time(newest);
            add(
                    String.format(
                            Locale.ROOT, "%10s  %s (%s)", at, slot.headline(), shortCredit(slot)),
                    "            ");
        }
        lines.add("");
    }

    private void section(Section section, FrontPage page) {
        List<Slot> slots =
                page.at(Place.SECTION).stream()
                        .filter(slot -> slot.section().equals(section.slug()))
                        .toList();
        if (slots.isEmpty()) {
            return;
        }
        head(section.title());
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (i == 0) {
                add(slot.headline(), "");
                summary(slot, SECTION_WORDS);
                add(credit(slot), "");
            } else {
                add("· " + slot.headline() + " (" + shortCredit(slot) + ")", "  ");
            }
        }
        lines.add("");
    }

    private void head(String title) {
        lines.add("── " + title + " " + "─".repeat(Math.max(2, WIDTH - title.length() - 4)));
    }

    private void summary(Slot slot, int words) {
        String summary = Summary.cut(slot.summary(), words);
        if (!summary.isEmpty()) {
            add("  " + summary, "  ");
        }
    }

    private void add(String text, String indent) {
        for (String line : Wrapped.lines(text, indent, WIDTH)) {
            lines.add(line.replace(TOGETHER, ' '));
        }
    }

    private String title(String section) {
        return sections.find(section).map(Section::title).orElse(section);
    }

    /// "Capitol Ledger, Copper State Daily and 7 more · 14 articles · 4 copies · 6:58 a.m."
    private String credit(Slot slot) {
        var credit = new StringJoiner(" · ");
        credit.add(outlets(slot));
        int articles = slot.articles().size();
        if (articles > slot.outlets()) {
            credit.add(articles + " articles");
        }
        if (slot.copies() > 1) {
            credit.add(slot.copies() + " copies of one text");
        }
        Instant newest = slot.newest();
        if (newest != null) {
            credit.add(when(newest));
        }
        return credit.toString();
    }

    private String shortCredit(Slot slot) {
        List<String> names = slot.named();
        if (slot.outlets() > 1) {
            return slot.outlets() + " outlets";
        }
        return names.isEmpty() ? "only here" : String.join(", ", names);
    }

    private String outlets(Slot slot) {
        List<String> names = slot.named();
        if (slot.outlets() == 1) {
            return names.isEmpty() ? "Only here" : "Only in " + names.getFirst();
        }
        if (names.isEmpty()) {
            return slot.outlets() + " outlets";
        }
        List<String> named = names.subList(0, Math.min(names.size(), OUTLETS_NAMED));
        int more = slot.outlets() - named.size();
        return more == 0
                ? String.join(" and ", named)
                : String.join(", ", named) + " and " + more + TOGETHER + "more";
    }

    /// "7:22 a.m." today, the day of the week before.
    private String when(Instant at) {
        OffsetDateTime local = at.atOffset(moment.getOffset());
        return local.toLocalDate().equals(moment.toLocalDate())
                ? clock(local)
                : DateTimeFormatter.ofPattern("EEEE", Locale.US).format(local);
    }

    private String time(Instant at) {
        return clock(at.atOffset(moment.getOffset()));
    }

    private static String time(OffsetDateTime at) {
        String zone = at.getOffset().getTotalSeconds() == 0 ? "UTC" : "UTC" + at.getOffset();
        return clock(at) + " " + zone;
    }

    private static String clock(OffsetDateTime at) {
        return DateTimeFormatter.ofPattern("h:mm", Locale.US).format(at)
                + TOGETHER
                + (at.getHour() < 12 ? "a.m." : "p.m.");
    }

    private static String day(OffsetDateTime at) {
        return DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.US).format(at);
    }
}
