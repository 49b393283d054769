// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "chats/events.h"
#include "chats/reader.h"
#include "chats/source.h"
#include "result/result.h"

/// The short account of a chat that a backup keeps beside the file: enough to say what it holds, how new it
/// is and what is missing, without reading it again. A plain value. All names are raw bytes (see events.h).
namespace coffer::chats {

struct PersonSummary {
    std::string name;
    std::uint64_t messages = 0;
};

struct ChatSummary {
    /// Lists are cut at these lengths; the counts beside them are complete.
    static constexpr std::size_t kMaxPeople = 1024;
    static constexpr std::size_t kMaxMissingNames = 100;

    std::string app;     ///< "WhatsApp"
    std::string format;  ///< "whatsapp-text" or "whatsapp-zip"
    std::string title;   ///< The chat's own name; empty when the export does not tell.

    std::vector<PersonSummary> people;  ///< Who wrote, in the order of appearance.
    std::uint64_t peopleCount = 0;

    std::uint64_t messages = 0;  ///< Written by people; system lines are not among them.
    std::uint64_t systemLines = 0;
    std::uint64_t deleted = 0;
    std::uint64_t edited = 0;

    /// The oldest and the newest message by its own date (a file may not be in order). System lines do not
    /// count. Floating local times; see ChatTime.
    std::optional<ChatTime> first;
    std::optional<ChatTime> last;
    DateOrder dateOrder = DateOrder::YearMonthDay;
    bool orderAmbiguous = false;  ///< Day and month could be swapped; first and last are then a guess.

    std::uint64_t mediaNamed = 0;    ///< Messages that name a file …
    std::uint64_t mediaPresent = 0;  ///< … that is there,
    std::uint64_t mediaMissing = 0;  ///< … that is not. The rest was not looked for.
    std::uint64_t mediaBytes = 0;    ///< Size of those present.
    std::uint64_t mediaOmitted = 0;  ///< Left out by the app without a name.
    std::uint64_t unnamedFiles = 0;  ///< Files of the export that no message names.
    std::vector<std::string> missingNames;

    std::uint64_t unknownKinds = 0;
    bool truncated = false;  ///< The file ends early or is damaged: there was more.
    std::vector<Gap> gaps;  ///< Everything that could not be read; one entry a kind, in the order of GapKind.
};

/// All chats of a file; nothing when it is not a chat file (the common case, answered cheaply).
/// A damaged export gives a summary with gaps; errors are only those of the source itself.
Result<std::optional<std::vector<ChatSummary>>> summarise(SourceInput& source,
                                                          const ReadOptions& options = {});

}  // namespace coffer::chats
