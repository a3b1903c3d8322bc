# Finds what the build and the start need, and gets it where that is possible; sourced by the other scripts.

java_needed=25
node_needed=24

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# apt_install PACKAGE…: true where the packages are installed afterwards
apt_install() {
  command -v apt-get >/dev/null || return 1
  local as=()
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || return 1
    as=(sudo -n)
  fi
  say "Installing $* …"
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive sh -c '
    apt-get install -qq -y --no-install-recommends "$@" ||
      { apt-get update -qq && apt-get install -qq -y --no-install-recommends "$@"; }' sh "$@" >/dev/null 2>&1
}

java_major() {
  "$1/bin/javac" -version 2>/dev/null | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

newest_jdk() {
  local home on_path major
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
    major=$(java_major "$home")
    [ "${major:-0}" -ge $java_needed ] && { printf '%s\n' "$home"; return; }
  done
  return 1
}

need_java() {
  JAVA_HOME=$(newest_jdk) || { apt_install openjdk-$java_needed-jdk-headless && JAVA_HOME=$(newest_jdk); } ||
    fail "No JDK $java_needed found: install one (for example Temurin $java_needed) or set JAVA_HOME to it."
  export JAVA_HOME
}

need_maven() {
  command -v mvn >/dev/null || apt_install maven || fail "No Maven found: install the package maven (3.8 or later)."
}

node_major() {
  "$1" --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p'
}

# sets node_option for Maven where the Node on the path does not do
need_node() {
  local ours=$top/.tools/node major
  major=$(node_major node)
  node_option=
  [ "${major:-0}" -ge $node_needed ] && command -v npm >/dev/null && return
  major=$(node_major "$ours/bin/node")
  if [ "${major:-0}" -lt $node_needed ]; then
    command -v npm >/dev/null || apt_install nodejs npm ||
      fail "No Node found: install Node $node_needed or later with npm."
    say "Fetching Node $node_needed into .tools/ …"
    # forced, because an old npm otherwise refuses to fetch a newer one
    npm install --global --force --prefix "$ours" --no-fund --no-audit --loglevel=error "node@$node_needed" npm@11 >&2
    major=$(node_major "$ours/bin/node")
    [ "${major:-0}" -ge $node_needed ] || fail "Node $node_needed could not be fetched: install it, with npm."
  fi
  node_option=-Dvaadin.node.folder=$ours/bin
}

has_browser() {
  command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null
}

has_chinese_font() {
  [ -n "$(fc-list :lang=zh 2>/dev/null)" ]
}

need_browser() {
  local missing=()
  has_browser || missing+=(chromium)
  has_chinese_font || missing+=(fontconfig fonts-noto-cjk)
  [ ${#missing[@]} = 0 ] || apt_install "${missing[@]}" ||
    fail "The browser tests need ${missing[*]}: install these packages (with sudo apt-get install ${missing[*]})."
}
