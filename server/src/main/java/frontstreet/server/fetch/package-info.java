/// Address → bytes: the only package that opens a connection outwards.
///
/// [Fetcher] answers one [FetchRequest] with one [FetchResult] and keeps nothing but connections,
/// what robots.txt said, and the politeness of [HostGate]. Every address from outside is taken as
/// hostile: `AddressGuard` looks at each connection where it is made, `ReplayDoor` is the one hole
/// in it and leads to loopback alone, and every body, redirect chain, header and wait has its limit
/// in [FetchOptions].
///
/// `schedule` asks [HostGate] for room; `intake`, `discovery` and `picture` fetch; `Wiring` builds
/// the one [Fetcher] and closes it. `store` may know the records [FetchRequest] and [Validators],
/// nothing else. What reads (`web`, `api`) never comes here.
@NullMarked
package frontstreet.server.fetch;

import org.jspecify.annotations.NullMarked;
