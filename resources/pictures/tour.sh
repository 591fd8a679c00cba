#!/usr/bin/env bash
# Draws the pictures of the README anew, from the sample articles and the programs of a build:
#
#   resources/pictures/tour.sh [build/release]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
bin=${1:-build/release}/bin
pictures=resources/pictures
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# nobody's own settings, and no display
export HOME=$work XDG_CONFIG_HOME=$work XDG_RUNTIME_DIR=$work QT_QPA_PLATFORM=offscreen

"$bin/clew-cli" import "$work/sample.clew" resources/samples >/dev/null

shot() { # NAME OPTION...
    local name=$1
    shift
    echo "$name"
    "$bin/clew" --screenshot "$pictures/$name.png" --language en "$@" 2>/dev/null
}

shot workbench --size 1600x1000 --trace A100 iFlytek "$work/sample.clew"
shot review --size 1600x1000 --theme dark --select SenseTime --show review "$work/sample.clew"
shot chinese --size 1600x1000 --language zh_CN --trace A100 SenseTime --show tables "$work/sample.clew"
