// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "chats/events.h"
#include "chats/source.h"
#include "result/result.h"

/// The interface of all readers. A reader is a small stateless object, one per format, safe to share between
/// threads; adding a format means one new file and one line in reader.cpp.
namespace coffer::chats {

/// Bounds that keep a hostile file from costing memory or time. The defaults suit real exports generously.
struct ReadLimits {
    std::size_t messageBytes = std::size_t{16} << 20;  ///< Longer messages are cut short, and a gap says so.
    std::size_t nameBytes = 512;                       ///< A longer "name" before a colon is not a name.
    std::uint32_t people = 1U << 16;
    std::uint64_t files = 1U << 18;                          ///< Entries of a zip.
    std::uint64_t directoryBytes = std::uint64_t{32} << 20;  ///< The list of names at the end of a zip.
    std::uint64_t textBytes = std::uint64_t{2} << 30;        ///< A text, after expanding; apps export less
                                                             ///< than a hundredth of this.
    std::uint64_t freeTextBytes = std::uint64_t{32} << 20;  ///< Up to here a text may expand by any factor …
    std::uint64_t expansion = 100;                          ///< … and beyond it by no more than this one.
};

struct ReadOptions {
    /// The answer of a person who was asked; by default the order is inferred over the whole file.
    std::optional<DateOrder> dateOrder;
    ReadLimits limits;
};

/// A reader's opinion of a file, from its name and a few of its bytes.
enum class Probe : std::uint8_t { NotMine, Mine };

class ChatReader {
public:
    virtual ~ChatReader() = default;

    /// The stable name of the format, e.g. "whatsapp-text".
    [[nodiscard]] virtual std::string_view format() const = 0;

    /// Cheap for everything that is not a chat: most files are answered by their name alone.
    /// Errors are those of the source; a file that is merely broken is NotMine, or Mine and told by gaps.
    virtual Result<Probe> probe(SourceInput& source) const = 0;

    /// Tells `events` all that is there. Requires: probe said Mine.
    /// Errors are those of the source, and Cancelled; whatever is wrong with the file's content is told by
    /// gaps.
    virtual Result<void> read(SourceInput& source, const ReadOptions& options,
                              ConversationEvents& events) const = 0;
};

/// Every reader there is, in the order in which they are asked.
std::span<const ChatReader* const> allReaders();

/// The reader for this file, or null when it is not a chat file.
Result<const ChatReader*> readerFor(SourceInput& source);

}  // namespace coffer::chats
