#!/usr/bin/env bash
# Builds the last commit twice, in two fresh clones, and compares every file of the published program.
#   scripts/check-reproducible.sh [RID]      with a RID such as linux-x64 the native program, otherwise the one for the .NET runtime
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for side in first second; do
  git clone -q . "$work/$side/explainer"
  (cd "$work/$side/explainer" && dotnet publish src/Explainer.Cli -c Release ${1:+-r "$1"} -o "$work/$side/out" -v q --nologo)
  (cd "$work/$side/out" && find . -type f -print0 | sort -z | xargs -0 sha256sum) >"$work/$side.sums"
done
if diff "$work/first.sums" "$work/second.sums"; then
  echo "The same program twice: $(wc -l <"$work/first.sums") files, all equal."
else
  echo "The two builds differ in the files above."
  exit 1
fi
