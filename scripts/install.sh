#!/usr/bin/env bash
# Publishes explainer and puts it on the PATH, with shell completions and the man page.
#   scripts/install.sh [PREFIX]      PREFIX is ~/.local unless given; what is installed is listed at the end.
# Needs the .NET SDK; with a C compiler (gcc or clang) it becomes one native program, otherwise it needs the .NET runtime to run.
set -eu
cd "$(dirname "$0")/.."
prefix=${1:-$HOME/.local}
home=$prefix/lib/explainer
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

case "$(uname -s)-$(uname -m)" in
  Linux-x86_64) rid=linux-x64 ;;
  Linux-aarch64) rid=linux-arm64 ;;
  Darwin-arm64) rid=osx-arm64 ;;
  Darwin-x86_64) rid=osx-x64 ;;
  *) rid= ;;
esac

# Beside the old one first: a publish that fails leaves the installed program as it was.
new=$home.new
rm -rf "$new"
mkdir -p "$prefix/lib" "$prefix/bin"
if [ -n "$rid" ] && { command -v clang || command -v gcc; } >/dev/null && dotnet publish src/Explainer.Cli -c Release -r "$rid" -o "$new"; then
  kind="one native program"
else
  rm -rf "$new"
  dotnet publish src/Explainer.Cli -c Release -o "$new"
  kind="a program for the .NET runtime (the native one could not be built here)"
fi
rm -rf "$home"
mv "$new" "$home"
ln -sf "../lib/explainer/explainer" "$prefix/bin/explainer"

put() { mkdir -p "$2" && cp "$1" "$2/$3" && echo "  $2/$3"; }
echo "Installed $("$prefix/bin/explainer" --version), $kind:"
echo "  $prefix/bin/explainer"
put scripts/explainer.1 "$prefix/share/man/man1" explainer.1
put scripts/completions/explainer.bash "$prefix/share/bash-completion/completions" explainer
put scripts/completions/_explainer "$prefix/share/zsh/site-functions" _explainer
put scripts/completions/explainer.fish "$prefix/share/fish/vendor_completions.d" explainer.fish
case ":$PATH:" in
  *":$prefix/bin:"*) ;;
  *) echo "Add $prefix/bin to your PATH." ;;
esac
