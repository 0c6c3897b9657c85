package frontstreet.server.web;

/// A time as a page prints it.
///
/// @param datetime for machines, with its offset
/// @param text for readers
record Moment(String datetime, String text) {}
