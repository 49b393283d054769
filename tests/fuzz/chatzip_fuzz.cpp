// SPDX-License-Identifier: GPL-3.0-or-later
#include <cassert>
#include <cstdint>

#include "chats/summary.h"

/// Reads the input as a zip export: under a name that makes it one, and under one that does not.
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace coffer;
    chats::ReadOptions options;
    options.limits.freeTextBytes = 1U << 20;
    options.limits.files = 50;
    chats::MemorySource named("WhatsApp Chat - A.zip", {data, size});
    const auto chat = chats::summarise(named, options);
    assert(chat.ok() && chat->has_value() && (*chat)->size() == 1);
    const chats::ChatSummary& summary = (*chat)->front();
    assert(summary.mediaPresent + summary.mediaMissing == summary.mediaNamed);
    assert(summary.missingNames.size() <= summary.mediaMissing);
    for (const auto& name : summary.missingNames) {
        assert(chats::isPlainName(name));
    }
    chats::MemorySource unnamed("a.zip", {data, size});
    assert(chats::summarise(unnamed, options).ok());
    return 0;
}
