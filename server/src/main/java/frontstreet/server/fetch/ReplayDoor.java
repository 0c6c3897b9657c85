package frontstreet.server.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/// Sends every request, whatever its host and scheme, to one server on loopback, with the host that
/// was asked for in the `Host` header and the scheme in `X-Forwarded-Proto`. Behind it stand the
/// simulated press, tests and replays of saved pages; but for [AddressGuard], which then lets this
/// one address through and no other, nothing else here knows that it is open.
final class ReplayDoor implements Interceptor {
    private final InetSocketAddress server;

    ReplayDoor(InetSocketAddress server) {
        this.server = server;
    }

    /// Reads the option; throws `IllegalArgumentException` for anything but `LITERAL:PORT` on
    /// loopback.
    static InetSocketAddress loopback(String option) {
        int colon = option.lastIndexOf(':');
        String host = option.substring(0, Math.max(0, colon)).replaceAll("^\\[|]$", "");
        String port = option.substring(colon + 1);
        if (!port.matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("the replay door needs ADDRESS:PORT: " + option);
        }
        InetAddress address = literal(host).filter(InetAddress::isLoopbackAddress).orElse(null);
        if (address == null) {
            throw new IllegalArgumentException("the replay door leads to loopback only: " + option);
        }
        return new InetSocketAddress(address, Integer.parseInt(port));
    }

    /// The address that a host name spells out, or empty when it is a name.
    static Optional<InetAddress> literal(String host) {
        try {
            return Optional.of(InetAddress.ofLiteral(host));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // how the JDK says that it is a name
        }
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request asked = chain.request();
        refusePrivate(asked.url().host());
        HttpUrl behind =
                asked.url()
                        .newBuilder()
                        .scheme("http")
                        .host(server.getHostString())
                        .port(server.getPort())
                        .build();
        Request sent =
                asked.newBuilder()
                        .url(behind)
                        .header("Host", hostHeader(asked.url()))
                        .header("X-Forwarded-Proto", asked.url().scheme())
                        .build();
        return chain.proceed(sent).newBuilder().request(asked).build();
    }

    // A private address is refused behind the door too; else the press would be asked for it.
    private static void refusePrivate(String host) throws AddressRefused {
        if (host.equals("localhost") || host.endsWith(".localhost")) {
            throw new AddressRefused(host + " is not an address of the public internet");
        }
        Optional<String> objection = literal(host).flatMap(AddressGuard::objection);
        if (objection.isPresent()) {
            throw new AddressRefused(objection.get());
        }
    }

    private static String hostHeader(HttpUrl url) {
        String host = url.host().contains(":") ? "[" + url.host() + "]" : url.host();
        boolean usual = url.port() == HttpUrl.defaultPort(url.scheme());
        return usual ? host : host + ":" + url.port();
    }
}
