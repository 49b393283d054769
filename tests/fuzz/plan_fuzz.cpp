// SPDX-License-Identifier: GPL-3.0-or-later
// Plans and cuts any bytes: heads of databases, logs and media, and the directories of zip archives. Whatever
// they hold, the plan keeps its promises and the chunks together are the file.
#include <cstdlib>

#include "chunking/support.h"

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace coffer;
    static const auto key = test::keyOf(1);
    test::MemorySource source(Bytes(data, data + size));
    const auto made = plan("fuzz.db", source, key);
    if (!made.ok() || !test::brokenPromise(*made, size).empty() ||
        test::totalSize(test::cutAll(source.bytes(), *made, key)) != size) {
        std::abort();
    }
    return 0;
}
