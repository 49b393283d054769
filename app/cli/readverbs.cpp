// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "bytes/encoding.h"
#include "cli/backuppaths.h"
#include "cli/figures.h"
#include "cli/verbs.h"
#include "files/names.h"
#include "vault/chatlist.h"
#include "vault/compare.h"
#include "vault/list.h"

namespace coffer::cli {
namespace {

struct ReadOptions {
    std::string snapshot, second, path;
    bool recursive = false;
};

void warnUnreadable(const Console& console, const std::vector<SourceProblem>& problems) {
    for (const auto& problem : problems) {
        console.warn("unreadable", sentenceAbout(problem.object, problem.error.detail));
    }
}

void printEntry(const Console& console, const std::string& path, const format::Entry& entry) {
    const bool folder = entry.type == format::kTypeDirectory;
    const std::string size = entry.size ? humanSize(*entry.size) : entry.type;
    const std::string shown = displayPath(path) + (folder ? "/" : "") +
                              (entry.target ? " -> " + displayPath(asText(*entry.target)) : "");
    console.text(humanSeconds(entry.mtime.seconds) + "  " +
                 std::string(size.size() < 12 ? 12 - size.size() : 0, ' ') + size + "  " + shown);
    Json object = {{"path", displayPath(path)},
                   {"type", entry.type},
                   {"mode", entry.mode},
                   {"mtime", entry.mtime.seconds}};
    if (entry.size) {
        object["size"] = *entry.size;
    }
    if (entry.target) {
        object["target"] = displayPath(asText(*entry.target));
    }
    console.object(object);
}

Result<ExitCode> runList(const Workspace& workspace, const ReadOptions& options) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    TRY(const LogRecord* backup, owner->findBackup(options.snapshot));
    const Console console = workspace.console();
    const auto sink = [&](const std::string& path, const format::Entry& entry) -> Result<void> {
        printEntry(console, path, entry);
        return {};
    };
    const Depth depth = options.recursive ? Depth::Everything : Depth::ThisFolder;
    TRY(const std::string path, findPath(*owner, *backup, options.path));
    TRY(const ListOutcome outcome, listPath(*owner, *backup, path, depth, sink, NoProgress()));
    warnUnreadable(console, outcome.unreadable);
    return outcome.unreadable.empty() ? ExitCode::Done : ExitCode::Partly;
}

struct DifferenceWords {
    const char* mark;
    const char* word;
};

DifferenceWords wordsFor(Difference kind) {
    switch (kind) {
        case Difference::Added:
            return {"+", "added"};
        case Difference::Removed:
            return {"-", "removed"};
        case Difference::Content:
            return {"*", "changed"};
        case Difference::Metadata:
            return {"~", "metadata"};
    }
    return {"?", "unknown"};
}

Result<ExitCode> runDiff(const Workspace& workspace, const ReadOptions& options) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    TRY(const LogRecord* before, owner->findBackup(options.snapshot));
    TRY(const LogRecord* after, owner->findBackup(options.second));
    const Console console = workspace.console();
    const auto sink = [&](const FoundDifference& found) -> Result<void> {
        const auto words = wordsFor(found.kind);
        console.text(std::string(words.mark) + " " + displayPath(found.path));
        console.object({{"path", displayPath(found.path)}, {"change", words.word}});
        return {};
    };
    TRY(const CompareOutcome outcome, compareBackups(*owner, *before, *after, sink, NoProgress()));
    warnUnreadable(console, outcome.unreadable);
    console.text(humanCount(outcome.added, "entry", "entries") + " added, " +
                 std::to_string(outcome.removed) + " removed, " + std::to_string(outcome.content) +
                 " changed, " + std::to_string(outcome.metadata) + " with another time or mode only");
    console.object({{"added", outcome.added},
                    {"removed", outcome.removed},
                    {"changed", outcome.content},
                    {"metadata", outcome.metadata}});
    return outcome.unreadable.empty() ? ExitCode::Done : ExitCode::Partly;
}

std::string notesText(const format::ChatRecord& chat) {
    std::string text;
    for (const auto& note : chat.notes) {
        text += (text.empty() ? "" : ", ") + note;
    }
    return text;
}

/// An export that is broken or holds one side only may not say what the chat is called.
std::string titleOf(const ListedChat& listed) {
    const auto& path = listed.path;
    return displayPath(listed.chat.title.empty() ? path.substr(path.rfind('/') + 1) : listed.chat.title);
}

void printChat(const Console& console, const ListedChat& listed) {
    const auto& chat = listed.chat;
    const std::string count = chat.messages == 0 ? "no message that could be read"
                                                 : humanCount(chat.messages, "message", "messages");
    console.text("\"" + titleOf(listed) + "\" (" + chat.app + ", " +
                 humanCount(chat.people.size(), "person", "people") + "): " + count +
                 (chat.first ? " from " + *chat.first : "") + (chat.last ? " to " + *chat.last : "") + ", " +
                 std::to_string(chat.mediaPresent) + " of " +
                 humanCount(chat.mediaNamed, "media file", "media files") + " there");
    console.text("    in " + displayPath(listed.path) + (chat.notes.empty() ? "" : "; " + notesText(chat)));
    if (listed.lost) {
        console.text("    lost: parts of that file are gone from the vault, so it cannot be restored whole");
    }
    for (const auto& name : chat.missing) {
        console.text("    missing: " + displayPath(name));
    }
    console.object({{"path", displayPath(listed.path)},
                    {"title", chat.title},
                    {"app", chat.app},
                    {"format", chat.format},
                    {"people", chat.people},
                    {"messages", chat.messages},
                    {"system", chat.system},
                    {"first", chat.first.value_or("")},
                    {"last", chat.last.value_or("")},
                    {"media-named", chat.mediaNamed},
                    {"media-present", chat.mediaPresent},
                    {"missing", chat.missing},
                    {"lost", listed.lost},
                    {"notes", chat.notes}});
}

Result<ExitCode> runChats(const Workspace& workspace, const ReadOptions& options) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    TRY(const LogRecord* backup, owner->findBackup(options.snapshot));
    TRY(const ChatList list, listChats(*owner, *backup, NoProgress()));
    const Console console = workspace.console();
    for (const auto& chat : list.chats) {
        printChat(console, chat);
    }
    warnUnreadable(console, list.unreadable);
    warnIfEmpty(console, *owner, *backup);
    console.text(humanCount(list.total, "chat", "chats") + ", " +
                 humanCount(list.messages, "message", "messages") +
                 (list.newest.empty() ? "" : "; the newest is of " + list.newest) + "; " +
                 humanCount(list.mediaMissing(), "media file is", "media files are") + " missing");
    console.object({{"total", list.total},
                    {"messages", list.messages},
                    {"newest", list.newest},
                    {"media-missing", list.mediaMissing()}});
    const bool lost =
        std::any_of(list.chats.begin(), list.chats.end(), [](const ListedChat& chat) { return chat.lost; });
    return list.unreadable.empty() && !lost ? ExitCode::Done : ExitCode::Partly;
}

}  // namespace

void addReadVerbs(Arguments app, Workspace& workspace, Verb& chosen) {
    const VerbFamily<ReadOptions> verbs(app, workspace, chosen);
    auto& options = verbs.options();
    const Arguments list = verbs.add("ls", "List a folder of a backup", runList);
    list.option("snapshot", options.snapshot, "latest, or the beginning of a backup's id")
        .required()
        .typeName("SNAPSHOT");
    list.option("path", options.path, "Path within the backup").typeName("PATH");
    list.flag("-r,--recursive", options.recursive, "Everything below it too");
    const Arguments diff = verbs.add("diff", "Compare two backups", runDiff);
    diff.option("earlier", options.snapshot, "The earlier backup").required().typeName("SNAPSHOT");
    diff.option("later", options.second, "The later backup").required().typeName("SNAPSHOT");
    const Arguments chats =
        verbs.add("chats", "Show which chats a backup holds, and what is missing", runChats);
    chats.option("snapshot", options.snapshot, "latest, or the beginning of a backup's id")
        .defaultValue("latest")
        .typeName("SNAPSHOT");
}

}  // namespace coffer::cli
