package frontstreet.server.fetch;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/// Refuses what is not of the public internet, where the connection is made: what was checked is
/// what is connected to, whatever a name server answers the next time. Redirects, literal addresses
/// of every spelling, names that lead home and https all pass here; OkHttp's `Dns` is not asked for
/// literals.
///
/// The ranges: <https://www.iana.org/assignments/iana-ipv4-special-registry/> and the same for
/// IPv6.
final class AddressGuard extends SocketFactory {
    private static final List<Range> REFUSED =
            Range.all(
                    // IPv4: this network, private, carrier's own, loopback, link
                    "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12",
                    // protocols, documentation, private, benchmarks, documentation, multicast,
                    // reserved
                    "192.0.0.0/24 192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24",
                    "203.0.113.0/24 224.0.0.0/4 240.0.0.0/4",
                    // IPv6: Teredo, benchmarks, ORCHID twice, documentation twice
                    "2001::/32 2001:2::/48 2001:10::/28 2001:20::/28 2001:db8::/32 3fff::/20");
    private static final Range GLOBAL_IPV6 = Range.of("2000::/3");
    private static final Range NAT64 = Range.of("64:ff9b::/96");
    private static final Range SIX_TO_FOUR = Range.of("2002::/16");

    private final @Nullable InetSocketAddress only;

    private AddressGuard(@Nullable InetSocketAddress only) {
        this.only = only;
    }

    /// Lets through what is public.
    static AddressGuard ofThePublic() {
        return new AddressGuard(null);
    }

    /// Lets this one address through and no other.
    static AddressGuard only(InetSocketAddress door) {
        return new AddressGuard(door);
    }

    /// Why we do not go to an address, as a sentence; empty when we do.
    static Optional<String> objection(InetAddress address) {
        return isPublic(address)
                ? Optional.empty()
                : Optional.of(
                        address.getHostAddress() + " is not an address of the public internet");
    }

    private static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return !refused(bytes);
        }
        if (NAT64.contains(bytes)) {
            return !refused(Arrays.copyOfRange(bytes, 12, 16));
        }
        if (SIX_TO_FOUR.contains(bytes)) {
            return !refused(Arrays.copyOfRange(bytes, 2, 6));
        }
        return GLOBAL_IPV6.contains(bytes) && !refused(bytes);
    }

    private static boolean refused(byte[] bytes) {
        return REFUSED.stream().anyMatch(range -> range.contains(bytes));
    }

    void check(@Nullable SocketAddress to) throws AddressRefused {
        if (!(to instanceof InetSocketAddress address) || address.getAddress() == null) {
            throw new AddressRefused("not an address of the public internet: " + to);
        }
        if (only != null) {
            if (!only.equals(address)) {
                throw new AddressRefused("the replay door leads to " + only + " alone");
            }
            return;
        }
        Optional<String> objection = objection(address.getAddress());
        if (objection.isPresent()) {
            throw new AddressRefused(objection.get());
        }
    }

    /// The one way OkHttp makes sockets: unconnected.
    @Override
    public Socket createSocket() {
        return new GuardedSocket(this);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw connected();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort)
            throws IOException {
        throw connected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw connected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
            throws IOException {
        throw connected();
    }

    private static SocketException connected() {
        return new SocketException("sockets are made unconnected here");
    }

    private static final class GuardedSocket extends Socket {
        private final AddressGuard guard;

        GuardedSocket(AddressGuard guard) {
            super(Proxy.NO_PROXY); // else the JVM's SOCKS properties lead around the guard
            this.guard = guard;
        }

        @Override
        public void connect(SocketAddress to) throws IOException {
            guard.check(to);
            super.connect(to);
        }

        @Override
        public void connect(SocketAddress to, int timeoutMillis) throws IOException {
            guard.check(to);
            super.connect(to, timeoutMillis);
        }
    }

    /// Addresses that begin with the same bits.
    private record Range(List<Byte> prefix, int bits) {
        static List<Range> all(String... lines) {
            return Arrays.stream(lines)
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                    .map(Range::of)
                    .toList();
        }

        static Range of(String cidr) {
            int slash = cidr.indexOf('/');
            var prefix = new ArrayList<Byte>();
            for (byte b : InetAddress.ofLiteral(cidr.substring(0, slash)).getAddress()) {
                prefix.add(b);
            }
            return new Range(List.copyOf(prefix), Integer.parseInt(cidr.substring(slash + 1)));
        }

        boolean contains(byte[] address) {
            if (address.length != prefix.size()) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (prefix.get(bit / 8) & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
