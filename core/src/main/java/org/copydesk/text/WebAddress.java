package org.copydesk.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Tells addresses on the web from other words. Nothing else becomes a link, which keeps {@code javascript:} out of pages. */
public final class WebAddress {
    private WebAddress() {}

    /** True of an address with a host whose scheme is http or https. */
    public static boolean is(String words) {
        try {
            var address = new URI(words);
            var scheme = address.getScheme();
            return scheme != null
                    && address.getHost() != null
                    && (scheme.toLowerCase(Locale.ROOT).equals("http")
                            || scheme.toLowerCase(Locale.ROOT).equals("https"));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
