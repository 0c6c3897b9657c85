package frontstreet.frontpage;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What gives away an offer to buyers ("free shipping until Sunday"); pure. What a state, a town or
/// a school gives free is news: who gives it, to whom, or what it is tells the two apart.
final class OfferSigns {
    // What shops give with what they sell, in the words next to "free".
    private static final Set<String> WARES =
            HeadlineWords.set(
                    """
                    shipping, delivery, trial, trials, subscription, subscriptions, membership,
                    streaming, stream, download, downloads, upgrade, upgrades, refill, refills,
                    sample, samples, doughnut, doughnuts, donut, donuts, coffee, coffees, taco,
                    tacos, burger, burgers, cheeseburger, cheeseburgers, pizza, pizzas, fries,
                    nuggets, sandwich, sandwiches, cookie, cookies, bagel, bagels, pretzel,
                    pretzels, pancakes, wings, drink, drinks, gift, gifts, swag, merch
                    """);
    private static final int WARE_AFTER_MAX = 3;

    // Words of one who offers, or of one who tells how to get it.
    private static final Set<String> OFFER =
            HeadlineWords.set(
                    """
                    get, grab, claim, score, enjoy, try, offer, offers, offering, giving,
                    gives, gave, with, celebrates, celebrate, until, today
                    """);

    // Who gives or gets what is no offer, and words of other freedoms.
    private static final Set<String> PUBLIC =
            HeadlineWords.set(
                    """
                    government, governments, parliament, senate, congress, minister, ministers,
                    ministry, mayor, council, councils, city, cities, county, state, states,
                    president, governor, court, courts, judge, school, schools, pupils, students,
                    teachers, nurses, patients, refugees, homeless, inmates, prisoners, troops,
                    soldiers, survivors, victims, evacuees, voters, migrants, union, strike,
                    lawsuit, sued, sues, police, ban, bans, bill, law, strait, sea, trade,
                    vaccine, vaccines, vaccinated, fair, speech
                    """);

    // The pass of a brand ("free Season Pass" in a headline that writes common words small).
    private static final Pattern BRAND_PASS =
            Pattern.compile("\\b[Ff]ree (?:\\p{Lu}\\S* ){1,3}Pass\\b");
    private static final Pattern SMALL_NOUN = Pattern.compile("(?:^|\\s)\\p{Ll}[\\p{Ll}-]{3,}");

    // "three months for free", "2 weeks free".
    private static final Pattern TIME_FREE =
            Pattern.compile(
                    "\\b(?:days?|weeks?|months?|nights?) (?:for )?free(?=$|[.:,!]| (?:when|with|if|for)\\b)",
                    Pattern.CASE_INSENSITIVE);

    private OfferSigns() {}

    /// @param words of the headline
    static boolean isOffer(List<String> words, String headline) {
        if (words.stream().anyMatch(PUBLIC::contains)) {
            return false;
        }
        return (hasOffer(words) && hasFreeWare(words))
                || TIME_FREE.matcher(headline).find()
                || (BRAND_PASS.matcher(headline).find() && SMALL_NOUN.matcher(headline).find());
    }

    private static boolean hasOffer(List<String> words) {
        return words.getFirst().equals("free") || words.stream().anyMatch(OFFER::contains);
    }

    private static boolean hasFreeWare(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("free")) {
                int end = Math.min(words.size(), i + 1 + WARE_AFTER_MAX);
                if (words.subList(i + 1, end).stream().anyMatch(WARES::contains)) {
                    return true;
                }
            }
        }
        return false;
    }
}
