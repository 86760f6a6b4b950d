# Varnish in front of Colophon, with the module "xkey" (Debian: varnish and varnish-modules).
#
# At the desk, under "Who is told of changes": address http://127.0.0.1:6081/ (where Varnish listens), method PURGE,
# header xkey-purge. Start Colophon with TRUSTED_HOPS=1 and SITE_URL=https://your.name. A page then stays here for a day,
# and is gone as soon as anything on it changes.

vcl 4.1;

import std;
import xkey;

backend colophon {
  .host = "127.0.0.1";
  .port = "3000";
}

# Who may say what changed: the machine that Colophon runs on.
acl newsroom {
  "127.0.0.1";
  "::1";
}

sub vcl_recv {
  if (req.method == "PURGE") {
    if (client.ip !~ newsroom) {
      return (synth(403, "Not from here"));
    }
    if (!req.http.xkey-purge) {
      return (synth(400, "No tags"));
    }
    set req.http.xkey-gone = xkey.purge(req.http.xkey-purge);
    return (synth(200, "Gone: " + req.http.xkey-gone));
  }
  # The desk is for those who are signed in, and kept by nobody.
  if (req.url ~ "^/(admin|api|preview)(/|\?|$)") {
    return (pass);
  }
  # Readers' pages are the same for everybody.
  unset req.http.Cookie;
}

sub vcl_backend_response {
  set beresp.http.xkey = beresp.http.Surrogate-Key;
  # Only what Colophon says may stay: it leaves this out of what it could not tell about in time.
  if (beresp.http.Surrogate-Control ~ "max-age=[0-9]+") {
    set beresp.ttl = std.duration(regsub(beresp.http.Surrogate-Control, ".*max-age=([0-9]+).*", "\1") + "s", 5s);
  }
  unset beresp.http.Surrogate-Control;
  # No page is shown once it is stale.
  set beresp.grace = 0s;
  set beresp.keep = 0s;
}

sub vcl_deliver {
  unset resp.http.xkey;
  unset resp.http.Surrogate-Key;
}
