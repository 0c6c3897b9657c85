package frontstreet.server.web;

/// Words that lead somewhere.
record Link(String href, String text) {}
