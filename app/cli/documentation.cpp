// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documentation.h"

#include <sstream>
#include <vector>

namespace coffer::cli {
namespace {

/// A verb as it is typed ("key add") and its definition.
struct VerbEntry {
    std::string words;
    const CLI::App* app;
};

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

std::vector<VerbEntry> verbsOf(const CLI::App& app) {
    std::vector<VerbEntry> verbs;
    collectVerbs(app, "", verbs);
    return verbs;
}

/// roff gives meaning to backslashes, to dots and quotes at the beginning of a line, and to plain hyphens.
std::string roff(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '\\') {
            result += "\\e";
        } else if (c == '-') {
            result += "\\-";
        } else if ((c == '.' || c == '\'') && (result.empty() || result.back() == '\n')) {
            result += std::string("\\&") + c;
        } else {
            result += c;
        }
    }
    return result;
}

std::string synopsis(const VerbEntry& verb) {
    std::string line = "coffer " + verb.words;
    for (const CLI::Option* option : verb.app->get_options()) {
        if (option->get_positional()) {
            const bool many = option->get_expected_max() > 1;
            const std::string name =
                option->get_type_name().empty() ? option->get_name(true) : option->get_type_name();
            line += option->get_required() ? " " + name : " [" + name + "]";
            line += many ? "..." : "";
        }
    }
    return line + " [options]";
}

std::vector<std::string> longOptions(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options()) {
        for (const auto& name : option->get_lnames()) {
            names.push_back("--" + name);
        }
    }
    return names;
}

std::string joined(const std::vector<std::string>& words) {
    std::string result;
    for (const auto& word : words) {
        result += (result.empty() ? "" : " ") + word;
    }
    return result;
}

/// Single-quoted for a shell.
std::string quoted(const std::string& text) {
    std::string result = "'";
    for (const char c : text) {
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return result + "'";
}

void writeVerb(std::ostream& to, const VerbEntry& verb) {
    to << ".SS \"" << roff(synopsis(verb)) << "\"\n" << roff(verb.app->get_description()) << ".\n";
    for (const CLI::Option* option : verb.app->get_options()) {
        if (option->get_positional() || option->get_lnames().empty()) {
            continue;
        }
        to << ".TP\n\\fB" << roff("--" + option->get_lnames().front()) << "\\fR";
        if (option->get_expected_max() > 0 && !option->get_type_name().empty()) {
            to << " \\fI" << roff(option->get_type_name()) << "\\fR";
        }
        to << "\n" << roff(option->get_description()) << "\n";
    }
}

}  // namespace

std::string manualPage(const CLI::App& app, const std::string& version) {
    std::ostringstream page;
    page << ".TH COFFER 1 \"\" \"coffer " << roff(version) << "\" \"User Commands\"\n"
         << ".SH NAME\ncoffer \\- end\\-to\\-end\\-encrypted, provable backups of chat histories\n"
         << ".SH SYNOPSIS\n.B coffer\n\\fIVERB VAULT\\fR [\\fIarguments\\fR] [\\fIoptions\\fR]\n"
         << ".SH DESCRIPTION\n"
         << roff(app.get_description())
         << ". Each verb takes the folder of a vault first. SNAPSHOT is \\fBlatest\\fR or the "
         << "beginning of a backup's id.\n.SH VERBS\n";
    for (const auto& verb : verbsOf(app)) {
        writeVerb(page, verb);
    }
    page << ".SH EXIT STATUS\n" << roff(app.get_footer()) << "\n";
    return page.str();
}

std::string bashCompletion(const CLI::App& app) {
    std::ostringstream script;
    script << "_coffer() {\n    local current=${COMP_WORDS[COMP_CWORD]} words=\n"
           << "    case \"${COMP_WORDS[1]} ${COMP_WORDS[2]}\" in\n";
    std::string first;
    for (const auto& verb : verbsOf(app)) {
        const std::string word = verb.words.substr(0, verb.words.find(' '));
        if ((" " + first + " ").find(" " + word + " ") == std::string::npos) {
            first += " " + word;
        }
        script << "        " << quoted(verb.words)
               << (verb.words.find(' ') == std::string::npos ? "\\ *" : "")
               << ") words=" << quoted(joined(longOptions(*verb.app))) << " ;;\n";
    }
    script << "    esac\n    [ $COMP_CWORD -eq 1 ] && words=" << quoted(first.substr(1)) << "\n"
           << "    case $current in\n        -*) COMPREPLY=($(compgen -W \"$words\" -- \"$current\")) ;;\n"
           << "        *) [ $COMP_CWORD -eq 1 ] && COMPREPLY=($(compgen -W \"$words\" -- \"$current\")) || "
              "COMPREPLY=($(compgen -f -- \"$current\")) ;;\n"
           << "    esac\n}\ncomplete -o filenames -F _coffer coffer\n";
    return script.str();
}

std::string zshCompletion(const CLI::App& app) {
    std::ostringstream script;
    script << "#compdef coffer\nlocal -a verbs\nverbs=(\n";
    for (const CLI::App* sub : app.get_subcommands([](const CLI::App*) { return true; })) {
        if (!sub->get_group().empty()) {
            script << "    " << quoted(sub->get_name() + ":" + sub->get_description()) << "\n";
        }
    }
    script << ")\nif (( CURRENT == 2 )); then\n    _describe verb verbs\n    return\nfi\ncase \"$words[2] "
              "$words[3]\" in\n";
    for (const auto& verb : verbsOf(app)) {
        script << "    " << quoted(verb.words) << (verb.words.find(' ') == std::string::npos ? "\\ *" : "")
               << ") _arguments '*:file:_files'";
        for (const auto& option : longOptions(*verb.app)) {
            script << " " << quoted(option);
        }
        script << " ;;\n";
    }
    script << "    *) _files ;;\nesac\n";
    return script.str();
}

std::string fishCompletion(const CLI::App& app) {
    std::ostringstream script;
    for (const CLI::App* sub : app.get_subcommands([](const CLI::App*) { return true; })) {
        if (!sub->get_group().empty()) {
            script << "complete -c coffer -n __fish_use_subcommand -a " << sub->get_name() << " -d "
                   << quoted(sub->get_description()) << "\n";
        }
    }
    for (const auto& verb : verbsOf(app)) {
        const std::string first = verb.words.substr(0, verb.words.find(' '));
        for (const CLI::Option* option : verb.app->get_options()) {
            if (!option->get_lnames().empty()) {
                script << "complete -c coffer -n '__fish_seen_subcommand_from " << first << "' -l "
                       << option->get_lnames().front() << " -d " << quoted(option->get_description()) << "\n";
            }
        }
    }
    return script.str();
}

}  // namespace coffer::cli
