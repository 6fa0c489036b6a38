# Finds a JDK that is new enough, wherever the system keeps it. To be sourced.
# Sets JAVA_HOME and exports it; returns 1 where there is none.

LEIDRAAD_JDK_MINIMUM=21

# The feature version of the JDK in folder $1, or nothing. Reads the release file, which is quicker than asking java.
jdk_version() {
	[ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
	if [ -r "$1/release" ]; then
		sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release" | head -n 1
	else
		"$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9][0-9]*\).*/\1/p' | head -n 1
	fi
}

jdk_suits() {
	jdk_found_version=$(jdk_version "$1")
	[ -n "$jdk_found_version" ] && [ "$jdk_found_version" -ge "$LEIDRAAD_JDK_MINIMUM" ]
}

# The home of the java on the PATH, with links followed.
jdk_on_path() {
	jdk_java=$(command -v java 2>/dev/null) || return 0
	while [ -L "$jdk_java" ]; do
		jdk_link=$(readlink "$jdk_java")
		case $jdk_link in
		/*) jdk_java=$jdk_link ;;
		*) jdk_java=$(dirname "$jdk_java")/$jdk_link ;;
		esac
	done
	(cd "$(dirname "$jdk_java")/.." 2>/dev/null && pwd -P)
}

# Where Linux distributions, SDKMAN and its like, macOS and Homebrew put their JDKs; one folder a line, newest last.
jdk_usual_places() {
	jdk_own=${HOME:-/nonexistent}
	ls -d /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /usr/local/openjdk* /usr/local/java/* \
		"$jdk_own"/.sdkman/candidates/java/* "$jdk_own"/.jdks/* "$jdk_own"/.asdf/installs/java/* \
		"$jdk_own"/.local/share/mise/installs/java/* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home "$jdk_own"/Library/Java/JavaVirtualMachines/*/Contents/Home \
		/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
		/usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
		/home/linuxbrew/.linuxbrew/opt/openjdk*/libexec 2>/dev/null
}

find_jdk() {
	for jdk_candidate in "${JAVA_HOME:-}" "$(jdk_on_path)"; do
		if [ -n "$jdk_candidate" ] && jdk_suits "$jdk_candidate"; then
			JAVA_HOME=$jdk_candidate
			export JAVA_HOME
			return 0
		fi
	done
	jdk_best=
	jdk_best_version=0
	while IFS= read -r jdk_candidate; do
		if jdk_suits "$jdk_candidate" && [ "$jdk_found_version" -ge "$jdk_best_version" ]; then
			jdk_best=$jdk_candidate
			jdk_best_version=$jdk_found_version
		fi
	done <<-PLACES
		$(jdk_usual_places)
	PLACES
	[ -n "$jdk_best" ] || return 1
	JAVA_HOME=$jdk_best
	export JAVA_HOME
}

require_jdk() {
	find_jdk && return 0
	echo "leidraad: no JDK of version $LEIDRAAD_JDK_MINIMUM or newer was found; install one (Debian: apt-get install temurin-25-jdk or openjdk-21-jdk; macOS: brew install openjdk; others: sdk install java) or set JAVA_HOME to it." >&2
	return 1
}
