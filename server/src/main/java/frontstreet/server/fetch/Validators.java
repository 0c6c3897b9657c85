package frontstreet.server.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

public record Validators(@Nullable String etag, @Nullable String lastModified, Instant since) {}
