@NullMarked
package frontstreet.server.web;

import org.jspecify.annotations.NullMarked;
