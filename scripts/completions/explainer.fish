# fish completion for explainer: the program itself says what fits; fish adds files.
function __explainer_complete
    set -l line (commandline --cut-at-cursor)
    explainer "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null | string match --invert '/*'
end
complete --command explainer --arguments '(__explainer_complete)'
