// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunking/source.h"

namespace coffer {

Result<std::size_t> readFully(SourceBytes& source, std::uint64_t offset, ByteSpan into) {
    std::size_t done = 0;
    while (done < into.size()) {
        TRY(const auto count, source.readAt(offset + done, into.subspan(done)));
        if (count == 0) {
            break;
        }
        done += count;
    }
    return done;
}

}  // namespace coffer
