# Sourced by the scripts beside it: sets root, java (the launcher's JDK) and jars (the benchmarks).

root=$(cd -- "$(dirname -- "$0")/.." && pwd)
jdk=$(RELAYC_JAVA_OPTS=-XshowSettings:properties "$root/relayc" --version 2>&1 |
  sed -n 's/^ *java\.home = //p')
[ -n "$jdk" ] || { "$root/relayc" --version && exit 2; }
java=$jdk/bin/java
work=$root/bench/target/work
mkdir -p "$work"
echo "building the benchmarks …" >&2
JAVA_HOME=$jdk mvn -B -q -f "$root/pom.xml" -pl bench -am -Dquick -Dmaven.test.skip=true \
  -Dbench.image="$work/lib" package >"$work/build.log" 2>&1 || { cat "$work/build.log" >&2 && exit 2; }
jars=$(printf '%s:' "$work"/lib/*.jar)
jars=${jars%:}
