@NullMarked
package frontstreet.server.config;

import org.jspecify.annotations.NullMarked;
