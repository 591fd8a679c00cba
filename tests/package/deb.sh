#!/usr/bin/env bash
# The Debian package: made by CPack, taken apart, and its programs used from where they would be installed.
#
#   deb.sh BUILD_FOLDER SOURCE_FOLDER
set -euo pipefail
build=$1 source=$2
for tool in cpack dpkg-deb dpkg-shlibdeps; do
    command -v "$tool" >/dev/null || { echo "CLEW-SKIPPED: no $tool here"; exit 0; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work XDG_RUNTIME_DIR=$work QT_QPA_PLATFORM=offscreen

fail() {
    echo "deb.sh: $*" >&2
    exit 1
}

cpack --config "$build/CPackConfig.cmake" -B "$work/package" >"$work/cpack.log" 2>&1 || {
    cat "$work/cpack.log" >&2
    fail "cpack failed"
}
package=$(echo "$work"/package/clew_*.deb)
dpkg-deb --field "$package" Depends | grep -q libqt6widgets6 || fail "the libraries are no dependencies"
dpkg-deb --extract "$package" "$work/root"

for file in usr/share/applications/org.clew.Clew.desktop usr/share/metainfo/org.clew.Clew.metainfo.xml \
    usr/share/mime/packages/clew.xml usr/share/icons/hicolor/scalable/apps/clew.svg usr/share/doc/clew/copyright; do
    [[ -s $work/root/$file ]] || fail "$file is missing"
done
if command -v appstreamcli >/dev/null; then
    appstreamcli validate --no-net "$work/root/usr/share/metainfo/org.clew.Clew.metainfo.xml"
fi
ldd "$work/root/usr/bin/clew" | grep -F 'not found' && fail "a library is missing"

# the models are found beside the program, not in the source
unset CLEW_MODELS
"$work/root/usr/bin/clew-cli" import "$work/dossier.clew" "$source/resources/samples" >"$work/import.log"
"$work/root/usr/bin/clew" --screenshot "$work/window.png" --size 1280x800 "$work/dossier.clew"
[[ $(head -c 4 "$work/window.png" | tail -c 3) == PNG ]] || fail "no picture of the window"
echo "installed and started: $(basename "$package")"
