package frontstreet.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightsLineTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    © 2015 Coast News                                             | yes
                    Copyright 2015 Coast News Agency. All rights reserved.        | yes
                    Copyright © Coast News                                        | yes
                    COPYRIGHT: Coast News Ltd.                                    | yes
                    Copyright (c) Lena Marti                                      | yes
                    Copyright by Coast News. It may not be printed without leave. | yes
                    Copyright Coast News                                          | yes
                    Copyright The Coast Post, 2015                                | yes
                    Copyright Bay and Coast Newspapers, Inc.                      | yes
                    (c) Coast News                                                | yes
                    Coast News, all rights reserved                               | yes
                    Copyright Lena Marti                                          | at the end
                    Copyright Quarrel Ends Before Orrin Court                     | at the end
                    Copyright Questions Stay Open                                 | at the end
                    Copyright Office lawyers said that the rule is an old one.    | no
                    Copyright Office Says No                                      | at the end
                    Copyright holders want the drawings back                      | no
                    Copyright (a word the judge did not like) covers no tide.     | no
                    Copyright: who owns the tide tables?                          | no
                    Copyright by the hour is what the printers ask for.           | no
                    (c) the tenant keeps the stairs clean;                        | no
                    “All rights reserved,” the last page says.                    | no
                    The copyright belongs to Coast News                           | no
                    """)
    void isToldFromWordsAboutRights(String line, String where) {
        assertThat(RightsLine.is(line)).isEqualTo(where.equals("yes"));
        assertThat(RightsLine.mayBe(line)).isEqualTo(!where.equals("no"));
    }
}
