package frontstreet.server.config;

/// A setting that somebody made.
///
/// @param setting what is set
/// @param text what is written
/// @param name how the setting is called where it is written, with the place: `--port`, or
///   `frontstreet.conf, line 3: port`
record Given(Setting setting, String text, String name) {}
