// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cassert>
#include <cstdint>

#include "chats/summary.h"

/// Reads the input as a text export, whole and in crumbs: both ways must tell the same, and nothing may be
/// told that was not there. Small limits, so that they are met.
namespace coffer::chats {
namespace {

/// Hands out few bytes at a time.
class Crumbs final : public SourceInput {
public:
    explicit Crumbs(ByteView bytes) : m_inner("_chat.txt", bytes) {}
    [[nodiscard]] std::string_view name() const override { return m_inner.name(); }
    [[nodiscard]] std::uint64_t size() const override { return m_inner.size(); }
    Result<std::size_t> readAt(std::uint64_t offset, ByteSpan into) override {
        return m_inner.readAt(offset, into.subspan(0, std::min<std::size_t>(into.size(), 1 + offset % 13)));
    }

private:
    MemorySource m_inner;
};

ChatSummary read(SourceInput& source) {
    ReadOptions options;
    options.limits.messageBytes = 300;
    options.limits.people = 5;
    const auto result = summarise(source, options);
    assert(result.ok() && result->has_value() && (*result)->size() == 1);
    return (*result)->front();
}

}  // namespace
}  // namespace coffer::chats

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace coffer;
    const ByteView bytes(data, size);
    chats::MemorySource whole("_chat.txt", bytes);
    chats::Crumbs crumbs(bytes);
    const auto one = chats::read(whole);
    const auto two = chats::read(crumbs);
    assert(one.messages == two.messages && one.systemLines == two.systemLines && one.gaps == two.gaps);
    assert(one.mediaNamed == two.mediaNamed && one.first == two.first && one.last == two.last);
    // A message takes at least its head.
    assert((one.messages + one.systemLines) * 10 <= size);
    chats::MemorySource unnamed("notes.txt", bytes);
    assert(chats::summarise(unnamed).ok());
    return 0;
}
