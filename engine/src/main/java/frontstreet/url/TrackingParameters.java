package frontstreet.url;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The parameters of an address that tell where a reader came from and not what is read, by who
/// puts them there. A rule that ends in `*` takes every name that begins so.
final class TrackingParameters {
    /// @param owner who puts them into addresses
    /// @param names lower case
    private record Rule(String owner, Set<String> names) {}

    private static final List<Rule> RULES =
            List.of(
                    // https://support.google.com/analytics/answer/10917952
                    new Rule("Urchin, Google Analytics", Set.of("utm_*", "_ga", "_gl")),
                    // https://support.google.com/google-ads/answer/9744275
                    new Rule(
                            "Google Ads",
                            Set.of("gclid", "gclsrc", "gbraid", "wbraid", "dclid", "gad_source")),
                    new Rule("AMP", Set.of("amp_js_v", "amp_gsa", "usqp")),
                    new Rule(
                            "Facebook",
                            Set.of(
                                    "fbclid",
                                    "fb_action_ids",
                                    "fb_action_types",
                                    "fb_source",
                                    "mibextid")),
                    new Rule("Instagram", Set.of("igshid", "igsh")),
                    new Rule("Microsoft Advertising", Set.of("msclkid")),
                    new Rule("X", Set.of("twclid", "ref_src", "ref_url")),
                    new Rule("TikTok", Set.of("ttclid")),
                    new Rule("LinkedIn", Set.of("li_fat_id", "trk")),
                    new Rule("Yandex", Set.of("yclid", "ysclid", "_openstat")),
                    new Rule("Mailchimp", Set.of("mc_cid", "mc_eid")),
                    new Rule("HubSpot", Set.of("_hsenc", "_hsmi", "hsctatracking", "__hs*")),
                    new Rule("Marketo", Set.of("mkt_tok")),
                    new Rule("Vero", Set.of("vero_id", "vero_conv")),
                    new Rule("Matomo, Piwik", Set.of("pk_*", "piwik_*", "mtm_*", "matomo_*")),
                    new Rule("AT Internet", Set.of("xtor", "at_*")),
                    new Rule("Adobe", Set.of("s_cid", "icid", "ef_id", "s_kwcid")),
                    new Rule("Webtrends", Set.of("wt_mc", "wt.mc_id", "wt_zmc")),
                    new Rule("Outbrain, Taboola", Set.of("dicbo", "tblci", "obclickid")),
                    new Rule("Sailthru", Set.of("sailthru_*")),
                    new Rule("SmartNews, Flipboard", Set.of("ss_source", "ss_campaign_id")),
                    new Rule(
                            "BBC, Guardian, CNN and many others, for their own counting",
                            Set.of(
                                    "cmp",
                                    "cmpid",
                                    "ncid",
                                    "ns_campaign",
                                    "ns_mchannel",
                                    "smid",
                                    "ocid")),
                    new Rule(
                            "share buttons",
                            Set.of("share", "shareid", "sharetype", "smtyp", "sr_share")),
                    // feeds of many publishers mark their own links so
                    new Rule("feeds", Set.of("ref", "from", "source", "feed", "rss", "partner")));

    // "ref=rss" is a mark, "ref=A-1042" may be the number of an article
    private static final Set<String> MARKS =
            Set.of(
                    "",
                    "1",
                    "true",
                    "rss",
                    "feed",
                    "atom",
                    "rssfeed",
                    "news",
                    "home",
                    "homepage",
                    "newsletter",
                    "email",
                    "mail",
                    "share",
                    "twitter",
                    "facebook",
                    "google",
                    "googlenews",
                    "whatsapp",
                    "telegram",
                    "linkedin",
                    "flipboard",
                    "app",
                    "amp",
                    "web",
                    "mobile",
                    "push",
                    "social",
                    "rdf",
                    "r");

    private TrackingParameters() {}

    /// Whether `name=value` tells nothing of what is read.
    static boolean isTracking(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Rule rule : RULES) {
            if (rule.names().stream().anyMatch(it -> matches(it, lower))) {
                return !rule.owner().equals("feeds")
                        || MARKS.contains(value.toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }

    private static boolean matches(String rule, String name) {
        return rule.endsWith("*")
                ? name.startsWith(rule.substring(0, rule.length() - 1))
                : name.equals(rule);
    }
}
