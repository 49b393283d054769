// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figures.h"

#include "bytes/encoding.h"

namespace coffer::cli {
namespace {

/// Nothing where that cannot be told.
std::optional<std::uint64_t> filesOf(const OwnerVault& owner, const LogRecord& backup) {
    const auto body = owner.backupBody(backup);
    return body.ok() ? std::optional(figure(body->figures, "files")) : std::nullopt;
}

/// The newest backup with files, those of one computer before all others.
const LogRecord* newestWithFiles(const OwnerVault& owner, const ComputerId& computer) {
    const LogRecord* newest = nullptr;
    for (const LogRecord* backup : owner.log().backups()) {
        const bool preferred = newest == nullptr || newest->reference.computer != computer ||
                               backup->reference.computer == computer;
        newest = preferred && filesOf(owner, *backup).value_or(0) > 0 ? backup : newest;
    }
    return newest;
}

}  // namespace

std::uint64_t figure(const format::Figures& figures, const char* key) {
    return format::figureOf(figures, key).value_or(0);
}

Json figuresJson(const format::Figures& figures) {
    Json object = Json::object();
    for (const auto& [key, value] : figures) {
        object[key] = value;
    }
    return object;
}

Emptiness warnIfEmpty(const Console& console, const OwnerVault& owner, const LogRecord& backup) {
    if (filesOf(owner, backup) != 0) {
        return Emptiness::HasFiles;
    }
    const LogRecord* full = newestWithFiles(owner, backup.reference.computer);
    const std::string other = full == nullptr ? "nor does any other"
                                              : toHex(full->reference.hash).substr(0, 8) + " of " +
                                                    humanTime(full->payload.time) + " holds " +
                                                    std::to_string(filesOf(owner, *full).value_or(0));
    console.warn("empty", "this backup holds no files" + std::string(full == nullptr ? ", " : "; ") + other);
    return Emptiness::Empty;
}

}  // namespace coffer::cli
