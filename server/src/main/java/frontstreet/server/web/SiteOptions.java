package frontstreet.server.web;

import java.time.ZoneId;

/// How the site is served.
///
/// @param host the address to listen on
/// @param port the port to listen on; 0 takes any free one
/// @param zone in which the paper prints times
public record SiteOptions(String host, int port, ZoneId zone) {}
