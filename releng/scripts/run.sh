# Starts the product in folder $1 with the other arguments. To be sourced after jdk.sh.

run_product() {
	run_home=$1
	shift
	run_launcher=$(ls "$run_home"/plugins/org.eclipse.equinox.launcher_*.jar)
	# AWT only draws pictures. One processor's worth of collector and compiler starts soonest.
	set -- -XX:+UseSerialGC -Xshare:auto -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED \
		-Dorg.osgi.framework.bundle.parent=ext -jar "$run_launcher" -nosplash "$@"
	if [ "$(uname)" = Darwin ]; then
		set -- -XstartOnFirstThread "$@"
	fi
	exec "$JAVA_HOME/bin/java" "$@"
}
