// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "format/catalogue.h"
#include "vault/chunksource.h"
#include "vault/tree.h"

namespace coffer {

/// A chat that a backup holds, and the file it lies in. Media that are gone from the vault do not count as
/// present.
struct ListedChat {
    std::string path;  ///< within the backup
    format::ChatRecord chat;
    bool lost = false;  ///< the file cannot be restored whole
};

/// The chats of a backup, read from its catalogue and from no chat. What is gone with packs that are missing
/// or cut off is noticed; what is damaged inside others shows when it is read (verify.h).
struct ChatList {
    static constexpr std::size_t kMostChats = 100'000;

    std::vector<ListedChat> chats;  ///< at most kMostChats, in order of their paths
    std::uint64_t total = 0;        ///< chats, also those beyond kMostChats
    std::uint64_t files = 0;        ///< that hold chats
    std::uint64_t messages = 0;
    std::uint64_t mediaNamed = 0;
    std::uint64_t mediaPresent = 0;
    std::string newest;  ///< time of the newest message, "2024-11-03T18:20"; empty when none is known
    std::vector<SourceProblem> unreadable;  ///< paths whose chats cannot be listed; "" the catalogue itself

    [[nodiscard]] std::uint64_t mediaMissing() const {
        return mediaNamed > mediaPresent ? mediaNamed - mediaPresent : 0;
    }
};

/// Errors: Cancelled, Unavailable, Damaged (an endless catalogue), those of the backup's own entry. A backup
/// without catalogue has no chats.
Result<ChatList> listChats(OwnerVault& owner, const LogRecord& backup, const Progress& progress);

/// Gives every file that holds chats with its chats; what cannot be read goes to `unreadable`. For a backup
/// whose chunks are loaded already.
using ChatFileVisitor =
    std::function<Result<void>(const std::string& path, const std::vector<format::ChatRecord>& chats)>;
Result<void> walkCatalogue(ChunkSource& chunks, const ChunkId& catalogue, const ChatFileVisitor& visit,
                           std::vector<SourceProblem>& unreadable, TreeBudget& budget);

}  // namespace coffer
