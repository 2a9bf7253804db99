# Sourced by ./run and ./test: finds or installs URW Bookman (Debian's fonts-urw-base35), in which regulations are printed.
# Without it they are printed in another serif; nothing stops.

font_find() {
    name=URWBookman-Light.pfb
    [ -n "${SUSUN_PDF_FONT:-}" ] || [ -r "/usr/share/fonts/X11/Type1/$name" ] && return
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "Regulations are printed in URW Bookman: installing it."
        { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends fonts-urw-base35; } >/dev/null 2>&1 && return
    fi
    fonts=${SUSUN_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/susun}/fonts
    found=$fonts/usr/share/fonts/X11/Type1/$name
    if [ ! -r "$found" ] && command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null; then
        # A package can be fetched and unpacked without being root; only installing it cannot.
        mkdir -p "$fonts" && (cd "$fonts" && apt-get download fonts-urw-base35 && dpkg-deb -x fonts-urw-base35_*.deb . && rm -f fonts-urw-base35_*.deb) >/dev/null 2>&1 || true
    fi
    if [ -r "$found" ]; then
        export SUSUN_PDF_FONT="file:$found"
    else
        echo "URW Bookman (Debian's fonts-urw-base35) was not found: texts are printed in DejaVu Serif." >&2
    fi
}
