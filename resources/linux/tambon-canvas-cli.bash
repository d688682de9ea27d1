# bash completion for tambon-canvas-cli

_tambon_canvas_cli()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} verb=${COMP_WORDS[1]}
    local options="--lang --help"
    COMPREPLY=()
    case $before in
        --lang) mapfile -t COMPREPLY < <(compgen -W "th en" -- "$word"); return ;;
        --format) mapfile -t COMPREPLY < <(compgen -W "pdf html odt docx xlsx csv png svg products canvas json poster worksheets cards" -- "$word"); return ;;
        --variant) mapfile -t COMPREPLY < <(compgen -W "whole short public hand-out proposal case all steps dots agenda sign-in badges" -- "$word"); return ;;
        --size) mapfile -t COMPREPLY < <(compgen -W "a0 a1 a2 a3 a4" -- "$word"); return ;;
        --tiles) mapfile -t COMPREPLY < <(compgen -W "a4 a3" -- "$word"); return ;;
        --digits) mapfile -t COMPREPLY < <(compgen -W "thai arabic" -- "$word"); return ;;
        --prefer) mapfile -t COMPREPLY < <(compgen -W "ours theirs" -- "$word"); return ;;
        --from|--edits|--output|--base|--library) compopt -o default; return ;;
    esac
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "new info check numbers export thumbnail import apply history versions undo redo verify people erase merge diff submit review library --help --version --lang" -- "$word")
        return
    fi
    case $verb in
        new) options+=" --from" ;;
        info|check|history|versions|verify|people|diff) options+=" --json" ;;
        numbers) options+=" --json --scenario" ;;
        export) options+=" --format --output --variant --size --tiles --blank --digits --no-attachment --anonymous" ;;
        import) options+=" --from --table --dry-run" ;;
        library)
            options+=" --library --json --find --where --all-versions --format --output"
            if [ "$COMP_CWORD" -eq 2 ]; then
                mapfile -t COMPREPLY < <(compgen -W "import list search stats export" -- "$word")
                return
            fi ;;
        thumbnail) options+=" --output --size" ;;
        erase) options+=" --name --dry-run --yes" ;;
        submit) options+=" --output --sender --remark --pdf --json" ;;
        review)
            options+=" --output --json"
            if [ "$COMP_CWORD" -eq 2 ]; then
                mapfile -t COMPREPLY < <(compgen -W "import show memo" -- "$word")
                return
            fi ;;
        merge) options+=" --output --base --prefer --anyway --json" ;;
        apply) options+=" --edits --take-over" ;;
    esac
    case $word in
        -*) mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word") ;;
        *) compopt -o default; mapfile -t COMPREPLY < <(compgen -f -X '!*.cbmc' -- "$word") ;;
    esac
}
complete -F _tambon_canvas_cli tambon-canvas-cli
