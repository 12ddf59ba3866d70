#!/usr/bin/env bash
# Takes the README's pictures: plays the bundled course in a real terminal (tmux) and writes what stands on its screen as SVG.
#   scripts/screenshots.sh [FOLDER]        into .github/screenshots unless another folder is named
set -euo pipefail
cd "$(dirname "$0")/.."
pictures=${1:-.github/screenshots}
course=content/north-korea-russia
data=$(mktemp -d)
socket=explainer-pictures-$$
trap 'tmux -L "$socket" kill-server 2>/dev/null || true; rm -rf "$data"' EXIT

opened=0
terminal() { tmux -L "$socket" "$@"; }
screen() { terminal capture-pane -t "$opened" -p; }
shows() { screen | grep -qF -- "$1"; }

# open COLUMNS ROWS ARGUMENT…: the program in a terminal of that size.
open() {
  local columns=$1 rows=$2
  shift 2
  opened=$((opened + 1))
  terminal -f /dev/null new-session -d -s "$opened" -x "$columns" -y "$rows" \
    "env -u NO_COLOR LANG=C.UTF-8 COLORTERM=truecolor EXPLAINER_DATA=$data dotnet src/Explainer.Cli/bin/Debug/net10.0/explainer.dll $* --theme dark"
  terminal set-option -t "$opened" status off
  size="$columns $rows"
}

await() {
  for _ in $(seq 200); do
    if shows "$1"; then return; fi
    sleep 0.1
  done
  echo "'$1' did not appear. The screen shows:" >&2
  screen >&2
  exit 1
}

# press KEY…: each once the one before has been drawn.
press() {
  local key before
  for key in "$@"; do
    before=$(screen)
    terminal send-keys -t "$opened" "$key"
    for _ in $(seq 30); do
      [ "$(screen)" = "$before" ] || break
      sleep 0.1
    done
    sleep 0.2
  done
}

# choose TEXT: the key before the option that begins with it.
choose() { press "$(screen | sed -n "s/^[ >]*\([0-9a-z]\) [([].[])] $1.*/\1/p" | head -1)"; }

# What is answered on the way: "part of the stem=beginning of the option". All else is not known.
answers=(
  'In which country=Russia' 'What began on 6 August=The NIS' 'Which of these four=The treaty is' 'What is the NIS=South' 'How do reporters=Lawmakers' 'official name=DPRK'
  'What does “casualties”=killed and' 'Which line describes=by AFP, in The Straits Times, 30' 'official statement, not=True' 'Which Kim=Kim Byung' 'Ten copies=False' 'Which label fits=Claimed'
)

answer() {
  local known
  for known in "${answers[@]}"; do
    if shows "${known%%=*}"; then
      choose "${known#*=}"
      press Enter
      return
    fi
  done
  press M-d
}

# until TEXT: goes on, and answers what is asked, until it is shown.
until_shown() {
  for _ in $(seq 150); do
    if shows "$1"; then return; fi
    if shows 'How sure are you?'; then press 3
    elif shows "I don't know"; then answer
    else press Enter; fi
  done
  echo "'$1' was never reached." >&2
  exit 1
}

# picture NAME: what is shown now.
picture() {
  # shellcheck disable=SC2086 # columns and rows are two words
  terminal capture-pane -t "$opened" -e -p | dotnet run --no-build scripts/ScreenToSvg.cs -- $size >"$pictures/$1.svg"
  echo "$pictures/$1.svg"
}

mkdir -p "$pictures"
dotnet build --nologo -v q src/Explainer.Cli
dotnet build --nologo -v q scripts/ScreenToSvg.cs

open 80 24 --content content
await 'What would you like to learn?'
press Enter
await 'Who, where, when'
press 2
await 'After this lesson you can'
until_shown 'Pass mark'
picture summary
press q q
open 80 24 --content content
await 'What would you like to learn?'
picture library

open 120 40 play "$course/lessons/02-the-treaty.yaml" --seed 1
await 'After this lesson you can'
until_shown 'has two forerunners'
press Tab Tab
picture page
until_shown 'what sets the clause of 2024 apart'
choose 'It covers a side'
press Enter 4 p
await 'Back to the question'
picture feedback
