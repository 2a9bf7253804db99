package id.susun.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whom a request without a person comes from: an IPv4 address, or the /64 network that one subscriber has of IPv6. */
final class VisitorAddress {

    private static final int LONGEST = 45;
    private static final int NETWORK_BYTES = 8;

    private VisitorAddress() {}

    /** Whatever is no address, as a header may claim, is one visitor: a name would be looked up. */
    static String of(String remote) {
        if (remote.length() > LONGEST || !remote.matches("[0-9a-fA-F:.]+")) {
            return "unknown";
        }
        if (!remote.contains(":")) {
            return remote;
        }
        try {
            byte[] address = InetAddress.getByName(remote).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(address, Math.min(NETWORK_BYTES, address.length)));
        } catch (UnknownHostException notAnAddress) {
            return "unknown";
        }
    }
}
