package frontstreet.server.web;

import frontstreet.section.Sections;
import frontstreet.server.edition.Edition;
import frontstreet.server.store.EditionTable.EditionRow;
import frontstreet.server.store.Tx;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/// What pages are made with at this moment.
///
/// @param zone in which times are printed
record Papers(Sections sections, ZoneId zone, InstantSource clock) {
    Instant now() {
        return clock.instant();
    }

    /// With the last edition.
    Paper with(Tx tx) {
        return new Paper(
                sections, zone, now(), tx.editions().last().map(EditionRow::edition).orElse(null));
    }

    /// Without the last edition: for pages that ask the store for nothing.
    Paper blank() {
        return new Paper(sections, zone, now(), null);
    }

    /// An edition, at its own moment.
    Paper of(Edition edition) {
        return new Paper(sections, zone, edition.at(), edition);
    }
}
