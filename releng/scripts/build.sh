# Builds the product when it is older than what it is made of. To be sourced after jdk.sh.

product=$root/releng/product/target/products/org.leidraad.product
# Not in the target folder of the product, which its build empties.
state=$root/releng/target
stamp=$state/built
build_log=$state/build.log

# One file or folder that is newer than the product, if any. Folders count: a deleted file shows in its folder.
newer_than_product() {
	[ -e "$stamp" ] || { echo "$stamp"; return; }
	(cd "$root" && find pom.xml .mvn bundles features target-platform releng/codegen releng/product \
		\( -name target -o -name bin -o -name src-gen -o -name '*.tests' -o -name org.leidraad.testing \) -prune -o \
		-newer "$stamp" ! -name '.polyglot.*' ! -name '.tycho-*' \( -type f -o -path '*/*/*/*' -type d \) -print) | head -n 1
}

# The modules that the product does without, each with the mark that leaves it out.
all_but_tests() {
	printf '!releng/product-tests,!bundles/org.leidraad.testing'
	for tests in "$root"/bundles/*.tests; do
		printf ',!bundles/%s' "$(basename "$tests")"
	done
}

build_if_needed() {
	[ -n "$(newer_than_product)" ] || return 0
	mkdir -p "$state"
	if [ -e "$stamp" ]; then
		echo "leidraad: building what has changed (about a minute) ..." >&2
	else
		echo "leidraad: building for the first time (some minutes, the libraries are fetched) ..." >&2
	fi
	# The time of the start, so that a change made while the build runs is not missed.
	touch "$state/building"
	if ! "$root/mvnw" package -DskipTests -Dchecks.skip -pl "$(all_but_tests)" >"$build_log" 2>&1; then
		grep '^\[ERROR\]' "$build_log" | head -n 20 >&2
		echo "leidraad: the build failed; the whole log is in $build_log" >&2
		return 3
	fi
	mv "$state/building" "$stamp"
}

# The folder of the product for this machine.
product_home() {
	for launcher in "$product"/*/*/*/plugins/org.eclipse.equinox.launcher_*.jar \
		"$product"/*/*/*/*/Contents/Eclipse/plugins/org.eclipse.equinox.launcher_*.jar; do
		[ -e "$launcher" ] && { dirname "$(dirname "$launcher")"; return; }
	done
	echo "leidraad: the build left no product; delete $root/releng/product/target and try again" >&2
	return 3
}
