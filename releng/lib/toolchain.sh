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
