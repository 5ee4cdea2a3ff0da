# SPDX-FileCopyrightText: 2026 The Wirechief developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What bash completes behind wirechiefctl: verbs, options, files, and names of saved servers.
_wirechiefctl() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} name
    case $before in
    --ca|--vault-password-file|--secret-file | import | export)
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return
        ;;
    --profile | --confirm | remove)
        # Not with compgen -W, which expands its words: names come from files of others too.
        COMPREPLY=()
        while IFS= read -r name; do
            printf -v name %q "$name"
            [[ $name == "$word"* ]] && COMPREPLY+=("$name")
        done < <(wirechiefctl --quiet profiles names 2> /dev/null)
        return
        ;;
    profiles)
        mapfile -t COMPREPLY < <(compgen -W "list names add remove import export" -- "$word")
        return
        ;;
    wait)
        mapfile -t COMPREPLY < <(compgen -W "channels calls modules --until" -- "$word")
        return
        ;;
    --folder | --host | --user | --pin | --encoding | --secret-fd | --vault-password-fd | --timeout | --filter | --columns | --until | --to | --application | --data | --caller-id | --variable | --environment)
        return
        ;;
    esac
    case $word in
    -*) mapfile -t COMPREPLY < <(compgen -W "--profile --folder --all --host --user --tls --ca --pin --encoding --secret-fd --secret-file --vault-password-fd --vault-password-file --timeout --yes --confirm --stop-at-failure --quiet --verbose --json --csv --table --filter --columns --watch --until --to --application --data --caller-id --variable --environment --read-only --overwrite --help --version" -- "$word") ;;
    *) mapfile -t COMPREPLY < <(compgen -W "command reload action channels calls modules events originate hangup wait complete profiles" -- "$word") ;;
    esac
}
complete -F _wirechiefctl wirechiefctl
