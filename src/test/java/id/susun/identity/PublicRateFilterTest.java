package id.susun.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What one visitor may ask of the public addresses. */
class PublicRateFilterTest {

    private static final int PER_MINUTE = 50;
    private static final String PAGE = "/eli/kota-medan/perkada/2026/18";

    private final PublicRateFilter filter = new PublicRateFilter(PER_MINUTE);

    @Test
    void oneVisitorAfterTheOtherAndNoneTakesAll() throws Exception {
        int answered = 0;
        MockHttpServletResponse refused = ask(PAGE, "203.0.113.7");
        while (refused.getStatus() == 200) {
            answered++;
            refused = ask(PAGE, "203.0.113.7");
        }
        assertThat(answered).as("fifty, and what time has added").isBetween(PER_MINUTE, PER_MINUTE + 10);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After"))))
                .isBetween(1, 60);
        assertThat(refused.getContentAsString()).contains("Tunggu sebentar");
        assertThat(ask(PAGE, "203.0.113.8").getStatus()).isEqualTo(200);
    }

    @Test
    void filesAndWholeListsCountForTen() throws Exception {
        for (int i = 0; i < PER_MINUTE / 20; i++) {
            assertThat(ask(PAGE + "/salinan.pdf", "203.0.113.9").getStatus()).isEqualTo(200);
            assertThat(ask("/api/publik/kota-medan/jdih", "203.0.113.9").getStatus())
                    .isEqualTo(200);
        }
        int left = 0;
        while (ask(PAGE, "203.0.113.9").getStatus() == 200) {
            left++;
        }
        assertThat(left).as("of fifty, and what time has added").isBetween(10, 15);
        assertThat(ask(PAGE + "/salinan.pdf", "203.0.113.9").getStatus()).isEqualTo(429);
    }

    @Test
    void anAddressInOtherLettersCostsTheSame() throws Exception {
        for (int i = 0; i < 43; i++) {
            assertThat(ask(PAGE, "203.0.113.10").getStatus()).isEqualTo(200);
        }
        assertThat(ask(PAGE + "/salinan.pd%66", "203.0.113.10").getStatus()).isEqualTo(429);
        assertThat(ask(PAGE, "203.0.113.10").getStatus()).isEqualTo(200);
    }

    @Test
    void anIpv6SubscriberIsOneVisitorAndAClaimedNameIsNeverLookedUp() {
        assertThat(VisitorAddress.of("2001:db8:1:2::1")).isEqualTo(VisitorAddress.of("2001:db8:1:2:ffff::9"));
        assertThat(VisitorAddress.of("2001:db8:1:3::1")).isNotEqualTo(VisitorAddress.of("2001:db8:1:2::1"));
        assertThat(VisitorAddress.of("evil.example")).isEqualTo("unknown");
        assertThat(VisitorAddress.of(":::::")).isEqualTo("unknown");
        assertThat(VisitorAddress.of("203.0.113.7")).isEqualTo("203.0.113.7");
    }

    private MockHttpServletResponse ask(String path, String from) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(from);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
