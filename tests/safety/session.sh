#!/bin/sh
# session.sh SOURCE BIN: imports pages that call for remote pictures, scripts and frames, opens the window on them with
# all panels, and writes the report. Run under nonet.
set -e
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/remote.html" <<'PAGE'
<html><head><base href="http://192.0.2.1/"><link rel="stylesheet" href="http://192.0.2.1/a.css"><title>Cranes</title></head>
<body><h1>Cranes</h1><img src="http://192.0.2.1/a.png"><iframe src="http://192.0.2.1/b"></iframe>
<p style="background: url(http://192.0.2.1/c.png)">Halder Pumps sold four cranes to the Qasr yard, its owner said on Monday.</p>
<p><a href="http://192.0.2.1/d">Lanternfish Trading</a> leased them to the yard in 2022, two people said.</p></body></html>
PAGE
"$2/clew-cli" import "$folder/a.clew" "$folder/remote.html" "$1/resources/samples" "$1/tests/data/pages"
"$2/clew" --screenshot "$folder/a.png" --size 1280x800 --show timeline --show tables --show sources "$folder/a.clew"
test -s "$folder/a.png"
"$2/clew-cli" export "$folder/a.clew" --format html "$folder/report.html"
# what is exported loads nothing: no script, and no address but in links that a person clicks
! grep -iE '<(script|iframe|object|embed|link)[ >]|(src|srcset|poster)="?(https?:)?//|url\(' "$folder/report.html"
