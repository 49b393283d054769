# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# What Coffer needs, as packages of Debian 12, and how to get them; sourced by installer/run and tests/run.
# One package a line, so that two people can add one each.

# To build and run the programs.
build_packages=(
    cmake
    g++
    libargon2-dev        # core/crypto
    libcli11-dev         # app/cli
    libfido2-dev         # core/fido
    libsecret-1-0        # core/keychain: QtKeychain loads it while running
    libsqlite3-dev       # core/chats, core/catalogue
    libssl-dev           # core/crypto
    libtss2-dev          # core/tpm
    libutf8proc-dev      # core/bytes
    libzip-dev           # core/chats
    libzstd-dev          # core/chunking
    libzxcvbn-dev        # core/keys
    ninja-build
    nlohmann-json3-dev   # app/cli, core/browser
    pkg-config
    qml6-module-qt-labs-folderlistmodel  # ui: what Qt's own file dialogs import
    qml6-module-qt-labs-platform     # ui: dialogs that save a file
    qml6-module-qtqml                # ui: modules that QML imports while running
    qml6-module-qtqml-models
    qml6-module-qtqml-workerscript
    qml6-module-qtquick
    qml6-module-qtquick-controls
    qml6-module-qtquick-dialogs
    qml6-module-qtquick-layouts
    qml6-module-qtquick-templates
    qml6-module-qtquick-window
    qt6-base-dev         # core/application, core/keychain, core/browser, ui, app/desktop (printing)
    qt6-declarative-dev  # ui
    qt6-declarative-dev-tools  # ui: qmllint
    qt6-l10n-tools       # translations
    qt6-svg-dev          # ui/controls
    qt6-tools-dev        # translations
    qtkeychain-qt6-dev   # core/keychain
    zlib1g-dev           # core/chunking
)

# The demonstration restores with the stand-alone reader and makes its sample chats.
demonstration_packages=(
    diffutils
    python3
    python3-argon2
    python3-cryptography
    python3-zstandard
)

# The tests, beside all of the above.
test_packages=(
    at-spi2-core         # app/desktop: the window as a screen reader has it
    chromium             # core/browser: a foreign client
    clang                # the fuzz targets
    clang-format
    clang-tidy
    dbus                 # core/keychain, app/desktop: dbus-run-session
    gir1.2-atspi-2.0     # app/desktop
    git
    gnome-keyring        # core/keychain
    googletest
    libclang-rt-dev      # the fuzz targets: libFuzzer and the sanitizers of clang
    libgmock-dev
    libgtest-dev
    libsecret-tools      # core/keychain: a foreign client
    llvm                 # the fuzz targets: names in a report of a crash
    poppler-utils        # ui/paper: a foreign reader of what is printed
    procps
    python3-gi           # app/desktop
    qml6-module-qttest   # tests/ui
    python3-fido2        # core/fido: a foreign client
    python3-websocket    # core/browser: to drive Chromium
    shellcheck
    sqlite3
    swtpm                # core/tpm: a software TPM
    systemd              # core/schedule: a session of its own
    tpm2-tools           # core/tpm: a foreign client
    unzip
    xauth                # app/desktop: xvfb-run
    xdotool              # app/desktop: a keyboard and a mouse
    xvfb                 # app/desktop
    zip
)

# installer/package builds and looks over a package with these.
package_packages=(
    appstream            # the metadata
    desktop-file-utils   # the desktop entry
    dpkg-dev             # which libraries the programs need
    fakeroot
    file                 # CPack: which files are programs
    lintian
)

coverage_packages=(
    gcovr
)

packages_log=build/logs/packages.txt

# Prints those of its arguments that are not installed. Knows nothing where there is no dpkg.
missing_packages() {
    command -v dpkg-query >/dev/null || return 0
    local package
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || echo "$package"
    done
}

# How to become the one who may install: nothing for root, sudo otherwise; fails when there is no way.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        return 0
    elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
        echo sudo
    else
        return 1
    fi
}

# Installs those of its arguments that are missing; exits with a sentence that says what is needed when it cannot.
need_packages() {
    local missing sudo
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "This is no Debian: going on with what is here. On Debian 12 these packages are used:"
        printf '  %s\n' "$*"
        return 0
    fi
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    echo "Missing: ${missing[*]}"
    if ! sudo=$(as_root); then
        echo "Nobody but an administrator can install packages. Run this first:"
        echo "  apt-get install --no-install-recommends ${missing[*]}"
        exit 3
    fi
    install_packages "$sudo" "${missing[@]}"
}

install_packages() {
    local sudo=$1 command
    shift
    command=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 -q -y)
    [ -z "$sudo" ] || command=("$sudo" "${command[@]}")
    echo "Installing them, which may take some minutes; what it says goes to $packages_log"
    mkdir -p "$(dirname "$packages_log")"
    # A list that cannot be fetched matters only if a package is then not found, which the next line tells.
    "${command[@]}" update >"$packages_log" 2>&1 </dev/null || true
    if ! "${command[@]}" install --no-install-recommends "$@" >>"$packages_log" 2>&1 </dev/null; then
        tail -n 40 "$packages_log"
        echo "The packages could not be installed. Needed: $*"
        exit 3
    fi
}

# The Python that sees Debian's Python packages: another one may come first in PATH.
project_python() {
    local python
    for python in "${COFFER_PYTHON:-}" /usr/bin/python3 python3; do
        if [ -n "$python" ] && command -v "$python" >/dev/null; then
            echo "$python"
            return 0
        fi
    done
    echo "No Python 3 was found." >&2
    return 1
}

# Sets configure_options (an array), what every `cmake --preset` here is given, and the settings of ccache.
prepare_build() {
    local root=$1
    configure_options=("-DPython3_EXECUTABLE=$(project_python)")
    jobs=${COFFER_JOBS:-$(nproc)}
    if command -v ccache >/dev/null; then
        configure_options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
        export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
        export CCACHE_SLOPPINESS=pch_defines,time_macros  # what ccache asks for with precompiled headers
    fi
}

# Of a build's output: every 20th step, and whatever is no step.
thinned() {
    local line count=0
    while IFS= read -r line; do
        if [[ ! $line =~ ^\[[0-9]+/[0-9]+\] ]] || [[ $line == *FAILED* ]] || [ $((++count % 20)) -eq 0 ]; then
            printf '%s\n' "$line"
        fi
    done
}
