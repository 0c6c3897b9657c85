package frontstreet.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes all pieces about the happenings of one day.
final class DayOfNews {
    private static final double NEIGHBOR_PRINTS = 0.3; // papers of one owner print each other

    private final Outlets outlets;
    private final LocalDate date;
    private final List<Draft> drafts = new ArrayList<>();

    DayOfNews(Outlets outlets, LocalDate date) {
        this.outlets = outlets;
        this.date = date;
    }

    /// A piece that has no number yet.
    private record Draft(
            Happening happening,
            Outlet outlet,
            Instant at,
            Form form,
            Text text,
            Piece.@Nullable Revision revision,
            @Nullable Draft copyOf,
            @Nullable String agency,
            Outlet picturedBy) {}

    /// All pieces, in the order of time.
    List<Piece> of(List<Happening> happenings) {
        for (Happening happening : happenings) {
            take(happening);
        }
        drafts.sort(
                Comparator.comparing(Draft::at)
                        .thenComparing(draft -> draft.outlet().slug())
                        .thenComparing(draft -> draft.happening().id()));
        return numbered();
    }

    private void take(Happening happening) {
        List<Spread.Turn> turns = Spread.of(happening, outlets);
        Map<String, Draft> sent = new HashMap<>();
        Set<String> busy = new HashSet<>();
        for (Spread.Turn turn : turns) {
            busy.add(turn.outlet().slug());
            if (turn.agency() == null) {
                Draft own = own(happening, turn);
                drafts.add(own);
                if (turn.outlet().isAgency()) {
                    sent.put(turn.outlet().slug() + turn.stage(), own);
                }
            }
        }
        for (Spread.Turn turn : turns) {
            WireAgency agency = turn.agency();
            if (agency != null) {
                Draft original = sent.get(agency.slug() + turn.stage());
                if (original != null) {
                    drafts.add(printed(happening, turn, agency, original));
                }
            }
        }
        neighbors(happening, busy);
    }

    private Draft own(Happening happening, Spread.Turn turn) {
        Dice dice = Dice.of(happening.seed(), happening.id(), turn.outlet().slug(), turn.stage());
        Text text = Reporter.article(happening, turn.stage(), turn.outlet(), turn.voice());
        if (happening.plot().isFormat() && happening.plot().captions().isEmpty()) {
            text = text.pictured(null, null);
        }
        Form form = Forms.of(happening, turn, dice);
        Instant at = turn.at();
        Piece.Revision revision = null;
        if (form == Form.ARTICLE && !turn.outlet().isAgency()) {
            Text wrong = Corrections.mistaken(happening, turn, dice);
            if (wrong != null) {
                revision = Corrections.mended(happening, text, at, dice);
                text = wrong;
            }
        }
        text = Forms.shaped(form, text, turn, dice);
        if (form == Form.LIVE) {
            revision = Forms.goesOn(text, happening, turn);
        }
        boolean pictured = dice.chance(form == Form.BRIEF ? 0.35 : 0.85);
        return new Draft(
                happening,
                turn.outlet(),
                at,
                form,
                pictured || form == Form.GALLERY ? text : text.pictured(null, null),
                revision,
                null,
                turn.outlet().isAgency() ? turn.outlet().slug() : null,
                turn.outlet());
    }

    private static Draft printed(
            Happening happening, Spread.Turn turn, WireAgency agency, Draft original) {
        Outlet outlet = turn.outlet();
        Dice dice = Dice.of(happening.seed(), happening.id(), outlet.slug(), turn.stage(), "desk");
        // The house's own words, where its editor wants them; in a voice that no reporter has.
        Text own = Reporter.article(happening, turn.stage(), outlet, dice.below(9) + 3);
        Rewriter.Hand hand = Rewriter.hand(dice);
        Text text = Rewriter.edited(original.text(), own, agency, hand, dice);
        boolean pictured = original.text().caption() != null && dice.chance(0.75);
        return new Draft(
                happening,
                outlet,
                turn.at(),
                Form.ARTICLE,
                pictured ? text : text.pictured(null, null),
                null,
                original,
                agency.slug(),
                agency.outlet());
    }

    // A paper prints what a sister paper wrote, some time later.
    private void neighbors(Happening happening, Set<String> busy) {
        for (Draft draft : List.copyOf(drafts)) {
            String group = draft.outlet().group();
            boolean own = draft.happening().id().equals(happening.id()) && draft.agency() == null;
            if (!own || group.isEmpty() || draft.form() != Form.ARTICLE || draft.copyOf() != null) {
                continue;
            }
            Dice dice = Dice.of(happening.seed(), happening.id(), draft.outlet().slug(), "sister");
            for (Outlet sister : outlets.papers()) {
                boolean free = sister.group().equals(group) && !busy.contains(sister.slug());
                if (free && sister.covers(happening.plot().section()) && fits(happening, dice)) {
                    busy.add(sister.slug());
                    drafts.add(shared(draft, sister, dice));
                }
            }
        }
    }

    private static boolean fits(Happening happening, Dice dice) {
        boolean near = happening.plot().scale() == Plot.Scale.LOCAL;
        return dice.chance(near ? NEIGHBOR_PRINTS / 3 : NEIGHBOR_PRINTS);
    }

    private static Draft shared(Draft draft, Outlet sister, Dice dice) {
        String by = draft.text().byline();
        String signed = (by == null ? "" : by + ", ") + draft.outlet().name();
        return new Draft(
                draft.happening(),
                sister,
                draft.at().plusSeconds(60L * dice.between(15, 200)),
                Form.ARTICLE,
                draft.text().signed(signed, null),
                null,
                draft,
                null,
                draft.outlet());
    }

    private List<Piece> numbered() {
        var ids = new LinkedHashMap<Draft, String>();
        for (Draft draft : drafts) {
            ids.put(
                    draft,
                    String.format(
                            Locale.ROOT, "%s-%04d", date.toString().replace("-", ""), ids.size()));
        }
        var pieces = new ArrayList<Piece>();
        ids.forEach((draft, id) -> pieces.add(piece(draft, id, ids)));
        return List.copyOf(pieces);
    }

    private static Piece piece(Draft draft, String id, Map<Draft, String> ids) {
        Happening happening = draft.happening();
        long key = Dice.hash(happening.seed(), id, draft.outlet().slug());
        Section section = happening.plot().section();
        return new Piece(
                id,
                draft.outlet().slug(),
                "https://"
                        + draft.outlet().host()
                        + Addresses.path(
                                draft.outlet(), section, draft.text().headline(), draft.at(), key),
                section,
                draft.form(),
                draft.at(),
                true,
                draft.text(),
                happening.id(),
                draft.copyOf() == null ? null : ids.get(draft.copyOf()),
                draft.agency(),
                draft.revision(),
                draft.text().caption() == null ? null : happening.plot().scene(),
                Dice.hash(happening.seed(), happening.id(), draft.picturedBy().slug()));
    }
}
