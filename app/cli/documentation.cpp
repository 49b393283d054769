// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documentation.h"

#include <sstream>

namespace coffer::cli {
namespace {

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

constexpr const char* kFiles =
    ".SH FILES\n.TP\n\\fIVAULT\\fR/HOW\\-TO\\-OPEN.txt\nFor whoever finds the vault and has no coffer.\n"
    ".TP\n\\fIVAULT\\fR/reader/\nThe stand\\-alone reader and the specification of the format.\n"
    ".TP\n\\fI$XDG_STATE_HOME\\fR/coffer, else ~/.local/state/coffer\n"
    "What this computer remembers of its vaults. Without it the next backup stores everything once more, and "
    "a "
    "vault that went back in time is not noticed. \\fB\\-\\-state\\-dir\\fR names another place.\n";

constexpr const char* kExamples =
    ".SH EXAMPLES\nMake a vault on a drive, with this computer's key in a file:\n.PP\n.RS 4\n.nf\n"
    "coffer init /media/drive/vault \\-\\-recovery\\-key\\-out key.txt \\-\\-computer\\-key "
    "computer.key\n.fi\n"
    ".RE\n.PP\nBack up, which can run unattended and needs no secret:\n.PP\n.RS 4\n.nf\n"
    "coffer backup /media/drive/vault ~/chats \\-\\-computer\\-key computer.key\n.fi\n.RE\n.PP\n"
    "Prove that it can be restored, and restore it:\n.PP\n.RS 4\n.nf\n"
    "coffer drill /media/drive/vault \\-\\-recovery\\-key\\-file key.txt \\-\\-computer\\-key computer.key\n"
    "coffer restore /media/drive/vault latest back \\-\\-recovery\\-key\\-file key.txt\n.fi\n.RE\n.PP\n"
    "Add a security key as a second way to unlock, and remove one that is lost:\n.PP\n.RS 4\n.nf\n"
    "coffer key add /media/drive/vault \\-\\-kind security\\-key \\-\\-name Blue\n"
    "coffer key remove /media/drive/vault Blue \\-\\-recovery\\-key\\-file key.txt\n.fi\n.RE\n.PP\n"
    "Keep the last seven days and twelve months, and give the space of the others back:\n.PP\n.RS 4\n.nf\n"
    "coffer forget /media/drive/vault \\-\\-keep\\-daily 7 \\-\\-keep\\-monthly 12 "
    "\\-\\-computer\\-key computer.key\n"
    "coffer prune /media/drive/vault \\-\\-computer\\-key computer.key\n.fi\n.RE\n";

constexpr const char* kSeeAlso =
    ".SH SEE ALSO\n.BR crontab (5),\n.BR systemd.timer (5),\n.BR sha256sum (1)\n";

void writeVerb(std::ostream& to, const VerbEntry& verb) {
    to << ".SS \"" << roff(synopsis(verb)) << "\"\n" << roff(verb.app->get_description()) << ".\n";
    for (const CLI::Option* option : verb.app->get_options()) {
        if (option->get_positional() || option->get_lnames().empty()) {
            continue;
        }
        to << ".TP\n";
        for (const auto& name : option->get_snames()) {
            to << "\\fB" << roff("-" + name) << "\\fR, ";
        }
        to << "\\fB" << roff("--" + option->get_lnames().front()) << "\\fR";
        if (option->get_expected_max() > 0 && !option->get_type_name().empty()) {
            to << " \\fI" << roff(option->get_type_name()) << "\\fR";
        }
        to << "\n" << roff(option->get_description()) << "\n";
    }
}

}  // namespace

std::string manualPage(const CLI::App& app, const std::string& version) {
    std::ostringstream page;
    page << R"(.TH COFFER 1 "" "coffer )" << roff(version) << R"(" "User Commands")"
         << "\n"
         << ".SH NAME\ncoffer \\- end\\-to\\-end\\-encrypted, provable backups of chat histories\n"
         << ".SH SYNOPSIS\n.B coffer\n\\fIVERB VAULT\\fR [\\fIarguments\\fR] [\\fIoptions\\fR]\n"
         << ".SH DESCRIPTION\n"
         << roff(app.get_description())
         << ". Each verb takes the folder of a vault first. SNAPSHOT is \\fBlatest\\fR or the "
         << "beginning of a backup's id.\n.SH VERBS\n";
    for (const auto& verb : verbsOf(app)) {
        writeVerb(page, verb);
    }
    page << ".SH EXIT STATUS\n" << roff(app.get_footer()) << "\n" << kFiles << kExamples << kSeeAlso;
    return page.str();
}

}  // namespace coffer::cli
