// SPDX-License-Identifier: GPL-3.0-or-later
#include <sstream>

#include "cli/documentation.h"

namespace coffer::cli {
namespace {

void collectVerbs(const CLI::App& app, const std::string& before, std::vector<VerbEntry>& to) {
    for (const CLI::App* sub : app.get_subcommands([](const CLI::App*) { return true; })) {
        const std::string words = before.empty() ? sub->get_name() : before + " " + sub->get_name();
        if (sub->get_group().empty()) {
            continue;
        }
        if (sub->get_subcommands([](const CLI::App*) { return true; }).empty()) {
            to.push_back({words, sub});
        }
        collectVerbs(*sub, words, to);
    }
}

/// The verbs of one level that people see.
std::vector<const CLI::App*> visible(const CLI::App& app) {
    return app.get_subcommands([](const CLI::App* sub) { return !sub->get_group().empty(); });
}

std::string namesOf(const std::vector<const CLI::App*>& verbs) {
    std::string names;
    for (const CLI::App* verb : verbs) {
        names += (names.empty() ? "" : " ") + verb->get_name();
    }
    return names;
}

std::string optionsOf(const CLI::App& app) {
    std::string names;
    for (const CLI::Option* option : app.get_options()) {
        for (const auto& name : option->get_lnames()) {
            names += (names.empty() ? "--" : " --") + name;
        }
    }
    return names;
}

bool isNested(const VerbEntry& verb) {
    return verb.words.find(' ') != std::string::npos;
}

/// Single-quoted for a shell.
std::string quoted(const std::string& text) {
    std::string result = "'";
    for (const char c : text) {
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return result + "'";
}

/// For what _describe of zsh takes: a colon ends the name.
std::string described(const CLI::App& verb) {
    return quoted(verb.get_name() + ":" + verb.get_description());
}

/// Lines that offer the verbs below `app` with their descriptions.
void describeLevel(std::ostream& script, const CLI::App& app, const std::string& indent) {
    script << indent << "verbs=(\n";
    for (const CLI::App* verb : visible(app)) {
        script << indent << "    " << described(*verb) << "\n";
    }
    script << indent << ")\n" << indent << "_describe verb verbs\n" << indent << "return\n";
}

void fishOptions(std::ostream& script, const VerbEntry& verb) {
    const auto blank = verb.words.find(' ');
    const std::string first = verb.words.substr(0, blank);
    const std::string second =
        blank == std::string::npos ? "" : "; and __fish_seen_subcommand_from " + verb.words.substr(blank + 1);
    for (const CLI::Option* option : verb.app->get_options()) {
        if (!option->get_lnames().empty()) {
            script << "complete -c coffer -n '__fish_seen_subcommand_from " << first << second << "' -l "
                   << option->get_lnames().front() << (option->get_expected_max() > 0 ? " -r" : "") << " -d "
                   << quoted(option->get_description()) << "\n";
        }
    }
}

void fishFamily(std::ostream& script, const CLI::App& family) {
    const std::string names = namesOf(visible(family));
    for (const CLI::App* verb : visible(family)) {
        script << "complete -c coffer -f -n '__fish_seen_subcommand_from " << family.get_name()
               << "; and not __fish_seen_subcommand_from " << names << "' -a " << verb->get_name() << " -d "
               << quoted(verb->get_description()) << "\n";
    }
}

}  // namespace

std::vector<VerbEntry> verbsOf(const CLI::App& app) {
    std::vector<VerbEntry> verbs;
    collectVerbs(app, "", verbs);
    return verbs;
}

std::string bashCompletion(const CLI::App& app) {
    std::ostringstream script;
    script << "_coffer() {\n    local current=${COMP_WORDS[COMP_CWORD]} verbs= options=\n"
           << "    case $COMP_CWORD in\n        1) verbs=" << quoted(namesOf(visible(app))) << " ;;\n"
           << "        2)\n            case ${COMP_WORDS[1]} in\n"
           << "                help) verbs=" << quoted(namesOf(visible(app))) << " ;;\n";
    for (const CLI::App* verb : visible(app)) {
        if (!visible(*verb).empty()) {
            script << "                " << verb->get_name() << ") verbs=" << quoted(namesOf(visible(*verb)))
                   << " ;;\n";
        }
    }
    script
        << "            esac\n            ;;\n    esac\n    case \"${COMP_WORDS[1]} ${COMP_WORDS[2]}\" in\n";
    for (const auto& verb : verbsOf(app)) {
        script << "        " << quoted(verb.words) << (isNested(verb) ? "" : "\\ *")
               << ") options=" << quoted(optionsOf(*verb.app)) << " ;;\n";
    }
    // A file's name may hold blanks: one reply a line, whatever is in it.
    script << "    esac\n    local IFS=$'\\n'\n    if [ -n \"$verbs\" ]; then\n"
           << "        COMPREPLY=($(IFS=' ' compgen -W \"$verbs\" -- \"$current\"))\n"
           << "    elif [[ $current == -* ]]; then\n"
           << "        COMPREPLY=($(IFS=' ' compgen -W \"$options\" -- \"$current\"))\n    else\n"
           << "        compopt -o filenames 2>/dev/null\n"
           << "        COMPREPLY=($(compgen -f -- \"$current\"))\n    fi\n}\ncomplete -F _coffer coffer\n";
    return script.str();
}

std::string zshCompletion(const CLI::App& app) {
    std::ostringstream script;
    script << "#compdef coffer\nlocal -a verbs\nif (( CURRENT == 2 )); then\n";
    describeLevel(script, app, "    ");
    script << "fi\nif (( CURRENT == 3 )); then\n    case $words[2] in\n";
    for (const CLI::App* verb : visible(app)) {
        if (!visible(*verb).empty()) {
            script << "        " << verb->get_name() << ")\n";
            describeLevel(script, *verb, "            ");
            script << "            ;;\n";
        }
    }
    script << "    esac\nfi\ncase \"$words[2] $words[3]\" in\n";
    for (const auto& verb : verbsOf(app)) {
        script << "    " << quoted(verb.words) << (isNested(verb) ? "" : "\\ *")
               << ") _arguments '*:file:_files'";
        for (const CLI::Option* option : verb.app->get_options()) {
            for (const auto& name : option->get_lnames()) {
                script << " "
                       << quoted("--" + name + (option->get_expected_max() > 0 ? ":value:_files" : ""));
            }
        }
        script << " ;;\n";
    }
    script << "    *) _files ;;\nesac\n";
    return script.str();
}

std::string fishCompletion(const CLI::App& app) {
    std::ostringstream script;
    for (const CLI::App* verb : visible(app)) {
        script << "complete -c coffer -n __fish_use_subcommand -a " << verb->get_name() << " -d "
               << quoted(verb->get_description()) << "\n";
        fishFamily(script, *verb);
    }
    for (const auto& verb : verbsOf(app)) {
        fishOptions(script, verb);
    }
    return script.str();
}

}  // namespace coffer::cli
