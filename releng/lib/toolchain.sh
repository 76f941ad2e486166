# Sourced by the scripts of releng: finds a JDK >= 21 and a Maven that Tycho accepts, installs what the machine lacks.
# After find_jdk: JAVA_HOME. After find_maven: MVN.

say() { printf '\033[1m[jixiao]\033[0m %s\n' "$*" >&2; }
fail() { printf '[jixiao] %s\n' "$*" >&2; exit 1; }

java_major() { # of the JDK in folder $1; 0 when it is none
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  "$1/bin/java" -version 2>&1 | sed -nE '1s/.*version "([0-9]+).*/\1/p'
}

find_jdk() {
  local best="" best_major=0 folder major
  local on_path=""
  if command -v javac >/dev/null 2>&1; then on_path=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")"); fi
  for folder in "${JAVA_HOME:-}" "$on_path"; do
    [ -n "$folder" ] || continue
    major=$(java_major "$folder")
    if [ "${major:-0}" -ge 21 ]; then export JAVA_HOME="$folder"; return; fi
  done
  for folder in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$folder" ] || continue
    major=$(java_major "$folder")
    if [ "${major:-0}" -gt "$best_major" ]; then best=$folder best_major=$major; fi
  done
  [ "$best_major" -ge 21 ] || fail "No JDK 21 or newer found. Install one (Debian: apt-get install openjdk-21-jdk, or any vendor's JDK 21+), or set JAVA_HOME to it."
  export JAVA_HOME="$best"
}

MAVEN_VERSION=3.9.16
export MVN=""

find_maven() {
  local found
  if command -v mvn >/dev/null 2>&1; then
    found=$(mvn -v 2>/dev/null | sed -nE 's/^[^A]*Apache Maven ([0-9]+)\.([0-9]+)\..*/\1 \2/p' | head -1)
    set -- $found
    if [ "${1:-0}" -gt 3 ] || { [ "${1:-0}" -eq 3 ] && [ "${2:-0}" -ge 9 ]; }; then MVN=$(command -v mvn); return; fi
  else
    need_packages maven
  fi
  MVN="$home/.tools/apache-maven-$MAVEN_VERSION/bin/mvn"
  if [ ! -x "$MVN" ]; then
    say "unpacking Maven $MAVEN_VERSION (the system's one is too old for Tycho)"
    mkdir -p "$home/.tools"
    (cd "$home/.tools" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:unpack \
      -Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:tar.gz:bin -DoutputDirectory="$home/.tools")
    chmod +x "$MVN"
  fi
}

# Installs the Debian packages that are missing, or prints the line that does it where we may not.
need_packages() {
  local missing="" package
  command -v dpkg-query >/dev/null 2>&1 || return 0
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -eq 0 ]; then
    say "installing$missing"
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing >/dev/null 2>&1 ||
      { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing >/dev/null; } ||
      fail "could not install$missing"
  else
    fail "missing packages; run: sudo apt-get install -y$missing"
  fi
}

# Runs a command on the display there is, else under a virtual one.
run_with_display() {
  if [ -n "${DISPLAY:-}" ]; then "$@"; else xvfb-run -a -s "-screen 0 1600x1000x24 -nolisten tcp" "$@"; fi
}

# Shows one line per module and every failing test instead of Maven's thousands of lines.
progress_of_maven() {
  sed -unE \
    -e 's/^\[INFO\] Building ([^ ]+) .*\[([0-9]+)\/([0-9]+)\]$/  [\2\/\3] \1/p' \
    -e '/^\[(INFO|WARNING|ERROR)\] +Tests run: [0-9]+.*(Time elapsed|-- in)/{s/^\[[A-Z]+\] +/        /;p}' \
    -e '/^Tests run: [0-9]+.*Time elapsed/{s/^/        /;p}' \
    -e '/<<< (FAILURE|ERROR)!/{s/^/        /;p}' \
    -e '/^\[INFO\] BUILD/p'
}

# Adds up what every test report under target/ says.
summary_of_tests() {
  find "$home" -path "$home/.run" -prune -o -path '*/target/surefire-reports/TEST-*.xml' -print 2>/dev/null | xargs -r grep -ah -m1 -E '<testsuite ' |
    awk '{ for (i = 1; i <= NF; i++) { if (match($i, /^(tests|failures|errors|skipped)="[0-9]+"/)) { split($i, p, "\""); sub(/=/, "", p[1]); n[p[1]] += p[2] } } }
         END { printf "[jixiao] tests %d, failures %d, errors %d, skipped %d\n", n["tests"], n["failures"], n["errors"], n["skipped"] }' >&2
}

# The compiler of plug-ins looks at the sources of one plug-in only: what was compiled against an older version of another bundle would
# stay, and fail when it is used. Compiling the plug-ins anew takes seconds.
forget_plugin_classes() {
  local manifest
  for manifest in "$home"/bundles/*/META-INF/MANIFEST.MF "$home"/tests/*/META-INF/MANIFEST.MF; do
    rm -rf "$(dirname "$(dirname "$manifest")")/target/classes"
  done
}

# Every module under tests/, left out.
skipped_tests() {
  sed -nE 's|.*<module>(tests/[^<]*)</module>.*|!\1|p' "$home/pom.xml" | paste -sd, -
}

# Builds the product when a source is newer than the last build; otherwise says nothing and costs nothing.
build_product() {
  local stamp="$home/.run/product.stamp" product="$home/releng/product/target/products"
  mkdir -p "$home/.run"
  if [ -d "$product" ] && [ -f "$stamp" ] &&
     [ -z "$(find "$home/pom.xml" "$home/bundles" "$home/features" "$home/releng" "$home/targetplatform" -name target -prune -o -newer "$stamp" -type f -print -quit)" ]; then
    return 0
  fi
  say "building the product (first time: some minutes of downloads)"
  touch "$stamp.new"
  forget_plugin_classes
  "$MVN" -B -ntp verify -DskipTests -pl "$(skipped_tests)" > "$home/.run/build.log" 2>&1 &
  local pid=$!
  tail -n +1 --pid=$pid -f "$home/.run/build.log" 2>/dev/null | progress_of_maven >&2 || true
  wait $pid || { grep -aE '^\[ERROR\]' "$home/.run/build.log" | grep -av 'valid id pattern' | cut -c1-300 | head -20 >&2; fail "the build failed; see .run/build.log"; }
  mv "$stamp.new" "$stamp"
}

# The product for this machine, in PRODUCT.
find_product() {
  local arch os ws
  case "$(uname -m)" in x86_64|amd64) arch=x86_64 ;; aarch64|arm64) arch=aarch64 ;; *) fail "no product for $(uname -m)" ;; esac
  case "$(uname -s)" in Linux) os=linux ws=gtk ;; Darwin) os=macosx ws=cocoa ;; *) fail "use the product for Windows in releng/product/target/products" ;; esac
  PRODUCT="$home/releng/product/target/products/org.jixiao.product/$os/$ws/$arch/jixiao"
  [ -d "$PRODUCT" ] || fail "no product at $PRODUCT"
}
