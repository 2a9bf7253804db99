# Sourced by ./run and ./test: sets JAVA_HOME to the newest JDK from 21 on that this machine has.

jdk_version() {
    # Prints the feature version of the JDK in folder $1, nothing if there is none with a compiler.
    [ -x "$1/bin/javac" ] || return 0
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

jdk_find() {
    best=21 found=
    on_path=$(command -v javac 2>/dev/null || true)
    if [ -n "$on_path" ]; then
        # Follow links such as /usr/bin/javac -> /etc/alternatives/javac -> the JDK.
        while [ -L "$on_path" ]; do
            link=$(readlink "$on_path")
            case $link in /*) on_path=$link ;; *) on_path=$(dirname "$on_path")/$link ;; esac
        done
        on_path=$(dirname "$(dirname "$on_path")")
    fi
    for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
        "$HOME"/.local/share/mise/installs/java/*; do
        [ -n "$home" ] || continue
        version=$(jdk_version "$home")
        [ -n "$version" ] || continue
        # JAVA_HOME and PATH come first: an equally new one further on does not replace them.
        if [ "$version" -gt "$best" ] || { [ "$version" -eq "$best" ] && [ -z "$found" ]; }; then
            best=$version found=$home
        fi
    done
    if [ -z "$found" ]; then
        cat >&2 <<'MESSAGE'
Susun needs a JDK 21 or newer, and none was found: not in JAVA_HOME, not on the PATH, not in the usual folders.
Install one, for example
  Debian, Ubuntu   sudo apt install openjdk-21-jdk
  Fedora           sudo dnf install java-21-openjdk-devel
  macOS            brew install openjdk@21
  anywhere         https://adoptium.net
or set JAVA_HOME to where it is, and start again.
MESSAGE
        exit 1
    fi
    JAVA_HOME=$found
    export JAVA_HOME
}
