#!/bin/sh
# Brings what the tests need, gives them a display of their own, and runs the whole suite, or the tests of one bundle,
# or one class of them:
#   ./leidraad test
#   ./leidraad test org.leidraad.analysis.tests
#   ./leidraad test org.leidraad.analysis.tests TrajectoryTest
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd -P)
. "$root/features/org.leidraad.feature/rootfiles/jdk.sh"
require_jdk || exit 2

packages="xvfb openbox libgtk-3-0 dbus-x11 fontconfig fonts-dejavu-core"

missing() {
	[ "$(uname)" = Linux ] || return 1
	command -v Xvfb >/dev/null && command -v openbox >/dev/null && [ -n "$(fc-list 2>/dev/null | head -n 1)" ] \
		&& command -v dbus-launch >/dev/null && [ -n "$(find /usr/lib* /lib* -name 'libgtk-3.so.0' 2>/dev/null | head -n 1)" ] && return 1
	return 0
}

if missing; then
	if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
		echo "leidraad: installing what the tests need: $packages" >&2
		export DEBIAN_FRONTEND=noninteractive
		apt-get update -qq
		# Newer releases call the library otherwise; either name will do.
		# shellcheck disable=SC2086
		apt-get install -y -qq --no-install-recommends $packages >/dev/null ||
			apt-get install -y -qq --no-install-recommends $(echo "$packages" | sed 's/libgtk-3-0/libgtk-3-0t64/') >/dev/null
	elif command -v apt-get >/dev/null; then
		echo "leidraad: the tests need some packages; run: sudo apt-get install $packages" >&2
		exit 2
	else
		echo "leidraad: the tests need Xvfb, openbox, GTK 3, dbus-launch, fontconfig and a font; install them with the system's package manager" >&2
		exit 2
	fi
fi

# Our own display and window manager, ended with us whatever happens.
children=
finish() {
	for child in $children; do
		kill "$child" 2>/dev/null || true
	done
	rm -rf "$scratch"
}
scratch=$(mktemp -d)
trap finish EXIT
trap 'exit 130' INT TERM

if [ "$(uname)" = Linux ]; then
	mkfifo "$scratch/display"
	Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$scratch/display" 2>"$scratch/xvfb.log" &
	children="$!"
	read -r number <"$scratch/display" || {
		echo "leidraad: the display for the tests did not start:" >&2
		cat "$scratch/xvfb.log" >&2
		exit 2
	}
	DISPLAY=:$number
	export DISPLAY
	unset WAYLAND_DISPLAY || true
	openbox >/dev/null 2>&1 &
	children="$children $!"
	# No accessibility bus and no session daemons in a test.
	export NO_AT_BRIDGE=1 GTK_THEME=Adwaita SWT_GTK3=1
fi

case ${1-} in
*.tests)
	bundle=$1
	class=${2-}
	if [ ! -d "$root/bundles/$bundle" ]; then
		echo "leidraad: there is no bundle $bundle; those with tests are:" "$(cd "$root/bundles" && echo ./*.tests | sed "s#\./##g")" >&2
		exit 2
	fi
	modules=releng/codegen,bundles/$bundle
	# Tests with a build file of their own run in the whole product, which Maven does not see as something they need.
	if [ -e "$root/bundles/$bundle/pom.xml" ]; then
		for feature in "$root"/features/*/; do
			modules=$modules,features/$(basename "$feature")
		done
	fi
	set -- -am -pl "$modules" ${class:+"-Dtest=$class" -Dsurefire.failIfNoSpecifiedTests=false}
	;;
esac
touch "$scratch/started"
"$root/mvnw" verify "$@"
# a whole run leaves a product that is as new as its sources were when it began
[ $# -gt 0 ] || { mkdir -p "$root/releng/target" && mv "$scratch/started" "$root/releng/target/built"; }
