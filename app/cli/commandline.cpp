// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <algorithm>

namespace coffer::cli {
namespace {

constexpr std::size_t kNearest = 2;  ///< slips in a word that is still recognised

std::vector<const CLI::App*> verbsBelow(const CLI::App& app) {
    return app.get_subcommands([](const CLI::App*) { return true; });
}

const CLI::App* find(const CLI::App& app, const std::string& name) {
    for (const CLI::App* verb : verbsBelow(app)) {
        if (verb->get_name() == name) {
            return verb;
        }
    }
    return nullptr;
}

/// Letters to add, drop or change (Levenshtein's distance).
std::size_t slips(const std::string& typed, const std::string& meant) {
    std::vector<std::size_t> row(meant.size() + 1);
    for (std::size_t i = 0; i < row.size(); ++i) {
        row[i] = i;
    }
    for (std::size_t i = 0; i < typed.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < meant.size(); ++j) {
            const std::size_t changed = diagonal + (typed[i] == meant[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

std::string nearest(const CLI::App& app, const std::string& typed) {
    std::string best;
    std::size_t fewest = kNearest + 1;
    for (const CLI::App* verb : verbsBelow(app)) {
        const std::string name = verb->get_name();
        const bool begun = typed.size() > 1 && name.starts_with(typed);
        const std::size_t count = begun ? 0 : slips(typed, name);
        if (!verb->get_group().empty() && count < fewest && count < name.size()) {
            best = name;
            fewest = count;
        }
    }
    return best;
}

std::string namesBelow(const CLI::App& app) {
    std::string names;
    for (const CLI::App* verb : verbsBelow(app)) {
        names += verb->get_group().empty() ? "" : (names.empty() ? "" : ", ") + verb->get_name();
    }
    return names;
}

/// The verbs at the beginning of the words, outermost first; options end them.
std::vector<const CLI::App*> verbsTyped(const CLI::App& app, const Words& words) {
    std::vector<const CLI::App*> path{&app};
    for (const auto& word : words) {
        const CLI::App* verb = find(*path.back(), word);
        if (verb == nullptr) {
            break;
        }
        path.push_back(verb);
    }
    return path;
}

}  // namespace

std::optional<std::string> complaintAboutVerb(const CLI::App& app, const Words& words) {
    const auto path = verbsTyped(app, words);
    const CLI::App& last = *path.back();
    const std::size_t next = path.size() - 1;
    if (words.empty() || verbsBelow(last).empty()) {
        return std::nullopt;
    }
    if (next == words.size()) {
        return last.get_name() + " needs one of these words after it: " + namesBelow(last);
    }
    if (words[next].starts_with('-')) {
        return std::nullopt;
    }
    const std::string proposal = nearest(last, words[next]);
    return "\"" + words[next] + "\" is no verb" + (next == 0 ? "" : " of " + last.get_name()) +
           (proposal.empty() ? "; there are " + namesBelow(last) : "; did you mean " + proposal + "?");
}

std::string helpFor(const CLI::App& app, const Words& words) {
    std::string before;
    const auto path = verbsTyped(app, words);
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        before += (i == 0 ? "" : " ") + path[i]->get_name();
    }
    return path.back()->help(before);
}

std::string sentenceFor(const CLI::ParseError& error) {
    const std::string kRequired = " is required";
    std::string sentence = error.what();
    if (sentence.ends_with(kRequired)) {
        sentence = sentence.substr(0, sentence.size() - kRequired.size()) + " has to be given";
    }
    while (sentence.ends_with('.') || sentence.ends_with('\n')) {
        sentence.pop_back();
    }
    return sentence;
}

std::string helpCommand(const CLI::App& app, const Words& words) {
    std::string command;
    for (const CLI::App* verb : verbsTyped(app, words)) {
        command += verb->get_name() + " ";
    }
    return command + "--help";
}

std::string adviceAfter(const std::string& verb, const Error& error) {
    if (error.code == Code::Cancelled && verb == "backup") {
        return "What was stored so far is kept; the next backup goes on from there.";
    }
    if (error.code == Code::Cancelled && verb == "restore") {
        return "What was restored so far is whole; the same command with --resume goes on from there.";
    }
    if (error.detail.ends_with("enrol it again")) {
        return "Move its old key file away if there is one, then: coffer computer add VAULT --name NEW-NAME";
    }
    return {};
}

}  // namespace coffer::cli
