#!/bin/sh
# Takes the picture of the window that the last test run made over into the README.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd -P)
picture=$root/bundles/org.leidraad.ui.tests/target/screenshots/workbench-light.png
if [ ! -e "$picture" ]; then
	echo "picture: there is no $picture yet; run ./leidraad test org.leidraad.ui.tests first" >&2
	exit 2
fi
cp "$picture" "$root/docs/images/workbench.png"
