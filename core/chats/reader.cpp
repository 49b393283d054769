// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/reader.h"

namespace coffer::chats {

std::span<const ChatReader* const> allReaders() {
    return {};
}

Result<const ChatReader*> readerFor(SourceInput& source) {
    for (const ChatReader* reader : allReaders()) {
        TRY(const auto answer, reader->probe(source));
        if (answer == Probe::Mine) {
            return reader;
        }
    }
    return static_cast<const ChatReader*>(nullptr);
}

}  // namespace coffer::chats
