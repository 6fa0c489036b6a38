#!/bin/sh
# Measures the built product and writes a table of ratios to target/ratios.md: ./releng/benchmarks/run.sh [--quick]
# The whole takes about half an hour and 6 GB of memory; --quick leaves out the largest roadmap and takes five minutes.
# Nothing else should run on the machine. JMH comes from Maven Central with the first run.
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
. "$root/features/org.leidraad.feature/rootfiles/jdk.sh"
. "$root/releng/scripts/build.sh"
require_jdk || exit 2
build_if_needed
product=$(product_home)
lib=$here/target/lib
classes=$here/target/classes

if ! ls "$lib"/jmh-core-*.jar >/dev/null 2>&1; then
	"$root/mvnw" -q -B -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$lib"
fi
rm -rf "$classes"
mkdir -p "$classes"
path=$(printf '%s:' "$product"/plugins/*.jar "$lib"/*.jar)
find "$here/src/main/java" -name '*.java' >"$here/target/sources"
"$JAVA_HOME/bin/javac" --release 21 -encoding UTF-8 -nowarn -processorpath "$(printf '%s:' "$lib"/*.jar)" \
	-d "$classes" -cp "$path" "@$here/target/sources"
cd "$here"
exec "$JAVA_HOME/bin/java" "-Dleidraad.benchmarks.files=$here/target/roadmaps" \
	"-Dleidraad.benchmarks.product=$product/leidraad" -cp "$classes:$path" org.leidraad.benchmarks.Benchmarks "$@"
