# bash completion for explainer: the program itself says what fits; otherwise files.
_explainer() {
  local word=${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=($(compgen -W "$(explainer "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null | grep -v '^/')" -- "$word"))
  [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "$word"))
}
complete -o filenames -F _explainer explainer
