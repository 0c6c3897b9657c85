package frontstreet.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoilerplateTest {
    private static final Boilerplate BOILERPLATE = Boilerplate.load();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            textBlock =
                    """
                    Sign up for our morning newsletter                          | NEWSLETTER
                    The day’s news, delivered straight to your inbox            | NEWSLETTER
                    Hat Ihnen dieser Artikel gefallen?                          | NEWSLETTER
                    Abonnez-vous pour un euro                                   | NEWSLETTER
                    Follow Ann Lee on Twitter                                   | SHARE
                    Share this:                                                 | SHARE
                    Teilen                                                      | SHARE
                    Read more: Who owns the dock?                               | RELATED
                    Lesen Sie auch: Wem gehört der Hafen?                       | RELATED
                    Lire aussi : À qui est le port ?                            | RELATED
                    関連記事                                                     | RELATED
                    Advertisement                                               | ADVERTISEMENT
                    ANZEIGE                                                     | ADVERTISEMENT
                    Advertisement Article continues below                       | ADVERTISEMENT
                    Story continues below                                       | ADVERTISEMENT
                    © 2026 The Varn Courier                                     | COPYRIGHT
                    All rights reserved. Do not copy.                           | COPYRIGHT
                    Copyright Varn Courier Media                                | COPYRIGHT
                    Copyright Office lawyers said that the rule covers people.   | -
                    Copyright holders, among them two choirs, want to sue.      | -
                    Each page says “All rights reserved”, and nobody knows why. | -
                    Leave a comment                                             | COMMENTS
                    (AP)                                                        | AGENCY
                    dpa                                                         | AGENCY
                    Dec. 14, 2015 11:04 AM EST                                  | DATE
                    Stand: 14.03.2023, 18:20 Uhr                                | DATE
                    Publié le 9 mars 2023 à 14h05                               | DATE
                    2023年3月10日 18時30分                                       | DATE
                    5 min read                                                  | DATE
                    Jane Doe contributed to this report.                        | AUTHOR_NOTE
                    The minister said she would share the report with parliament. | -
                    In 2015 the dock was sold, and in 2021 it was bought back.  | -
                    “Read it aloud,” he said.                                   | -
                    """)
    void isToldByItsWording(String line, Cut.@Nullable Why why) {
        Phrases.Told told = BOILERPLATE.wording(line);

        assertThat(told != null && told.sure() ? told.why() : null).isEqualTo(why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            textBlock =
                    """
                    Dock sold to harbour town                      | true  | HEADLINE
                    DOCK SOLD TO HARBOUR TOWN!                     | false | HEADLINE
                    The price is a secret, and it will stay one.   | true  | STANDFIRST
                    By Ann Lee                                     | true  | BYLINE
                    ANN LEE, Staff Writer                          | true  | BYLINE
                    By MARK ROE - Mar. 2, 2021 4:12 PM EST AP      | true  | BYLINE
                    Von Rieke Stein                                | true  | BYLINE
                    Ida Moor, harbour correspondent, and Mark Roe  | true  | BYLINE
                    Ida Moor, harbour correspondent, and Mark Roe  | false | -
                    Ida Moor, harbour correspondent of the Post, saw Mark Roe. | true | -
                    Ann Lee said that she had not seen the papers when they were signed. | true | -
                    By noon, nobody was left on the quay.          | true  | -
                    The dock was sold on Monday.                   | true  | -
                    """)
    void isToldByWhatTheHeadSays(String line, boolean atEdge, Cut.@Nullable Why why) {
        var known =
                new Known(
                        "Dock sold to harbour town",
                        "The price is a secret, and it will stay one.",
                        List.of("Ann Lee"));

        assertThat(Boilerplate.headLines(known).of(line, atEdge)).isEqualTo(why);
    }
}
