package frontstreet.server.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where we connect to, and where never: both edges of every range.
class AddressGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.255.255.255",
                "10.0.0.0",
                "10.255.255.255",
                "100.64.0.0",
                "100.127.255.255",
                "127.0.0.0",
                "127.0.0.1",
                "127.0.0.2",
                "127.255.255.255",
                "127.1",
                "2130706433",
                "169.254.0.0",
                "169.254.169.254",
                "169.254.255.255",
                "172.16.0.0",
                "172.31.255.255",
                "192.0.0.0",
                "192.0.0.255",
                "192.0.2.0",
                "192.0.2.255",
                "192.168.0.0",
                "192.168.255.255",
                "198.18.0.0",
                "198.19.255.255",
                "198.51.100.0",
                "198.51.100.255",
                "203.0.113.0",
                "203.0.113.255",
                "224.0.0.0",
                "239.255.255.255",
                "240.0.0.0",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::1",
                "100::1",
                "1fff:ffff::1",
                "2001::1",
                "2001:0:ffff::1",
                "2001:2::1",
                "2001:10::1",
                "2001:1f:ffff::1",
                "2001:20::1",
                "2001:2f:ffff::1",
                "2001:db8::1",
                "2001:db8:ffff::1",
                "2002:7f00:1::1",
                "2002:a00:1::1",
                "2002:c0a8:101::1",
                "3fff::1",
                "3fff:fff:ffff::1",
                "4000::1",
                "5f00::1",
                "fc00::1",
                "fd00::1",
                "fdff:ffff::1",
                "fe80::1",
                "febf::1",
                "fec0::1",
                "ff02::1",
                "ffff:ffff::1"
            })
    void whatIsNotOfThePublicInternetIsRefused(String literal) {
        InetAddress address = InetAddress.ofLiteral(literal);

        assertThat(AddressGuard.objection(address)).isPresent();
        assertThatThrownBy(
                        () -> AddressGuard.ofThePublic().check(new InetSocketAddress(address, 80)))
                .isInstanceOf(AddressRefused.class)
                .hasMessageContaining(address.getHostAddress());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0.0.0",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "191.255.255.255",
                "192.0.1.0",
                "192.0.3.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "198.51.99.255",
                "198.51.101.0",
                "203.0.112.255",
                "203.0.114.0",
                "223.255.255.255",
                "2000::1",
                "2001:1::1",
                "2001:3::1",
                "2001:30::1",
                "2001:db7::1",
                "2001:db9::1",
                "2002:808:808::1",
                "2003::1",
                "2606:4700::1111",
                "3ffe:ffff::1",
                "3fff:1000::1",
                "64:ff9b::808:808",
                "::ffff:8.8.8.8"
            })
    void whatIsPublicIsNot(String literal) throws Exception {
        InetAddress address = InetAddress.ofLiteral(literal);

        assertThat(AddressGuard.objection(address)).isEmpty();
        AddressGuard.ofThePublic().check(new InetSocketAddress(address, 80));
    }

    @Test
    void aNameNobodyLookedUpIsRefused() {
        assertThatThrownBy(() ->
                        AddressGuard.ofThePublic()
                                .check(InetSocketAddress.createUnresolved("news.example", 80)))
                .isInstanceOf(AddressRefused.class);
    }

    @Test
    void socketsRefuseBeforeAnythingIsSent() throws Exception {
        try (var server = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"));
                Socket one = AddressGuard.ofThePublic().createSocket();
                Socket two = AddressGuard.ofThePublic().createSocket()) {
            var home =
                    new InetSocketAddress(
                            InetAddress.ofLiteral("127.0.0.1"), server.getLocalPort());

            assertThatThrownBy(() -> one.connect(home)).isInstanceOf(AddressRefused.class);
            assertThatThrownBy(() -> two.connect(home, 1000)).isInstanceOf(AddressRefused.class);
            assertThat(one.isConnected() || two.isConnected()).isFalse();
        }
    }

    @Test
    void connectedSocketsAreNotMade() {
        var guard = AddressGuard.ofThePublic();
        var home = InetAddress.ofLiteral("127.0.0.1");

        assertThatThrownBy(() -> guard.createSocket("127.0.0.1", 80))
                .hasMessageContaining("unconnected");
        assertThatThrownBy(() -> guard.createSocket("127.0.0.1", 80, home, 0))
                .hasMessageContaining("unconnected");
        assertThatThrownBy(() -> guard.createSocket(home, 80)).hasMessageContaining("unconnected");
        assertThatThrownBy(() -> guard.createSocket(home, 80, home, 0))
                .hasMessageContaining("unconnected");
    }

    @Test
    void withADoorOnlyTheDoorIsOpen() throws Exception {
        var door = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 8080);
        var guard = AddressGuard.only(door);

        guard.check(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 8080));
        for (String other : new String[] {"127.0.0.2", "8.8.8.8", "::1"}) {
            var address = new InetSocketAddress(InetAddress.ofLiteral(other), 8080);
            assertThatThrownBy(() -> guard.check(address)).isInstanceOf(AddressRefused.class);
        }
        assertThatThrownBy(() ->
                        guard.check(
                                new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 8081)))
                .isInstanceOf(AddressRefused.class);
    }
}
