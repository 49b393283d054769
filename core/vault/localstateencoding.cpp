// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/localstatequeries.h"

namespace coffer {

Bytes encodePackNumbers(const std::vector<PackNumber>& numbers) {
    format::Encoder to;
    to.array(numbers.size());
    PackNumber previous = 0;
    for (const PackNumber number : numbers) {
        to.unsignedInteger(number - previous);
        previous = number;
    }
    return to.take();
}

Result<std::vector<PackNumber>> decodePackNumbers(ByteView bytes) {
    format::Decoder from(bytes);
    std::vector<PackNumber> numbers;
    PackNumber previous = 0;
    TRY_VOID(from.each([&]() -> Result<void> {
        TRY(const auto step, from.unsignedUpTo(UINT32_MAX));
        previous += static_cast<PackNumber>(step);
        numbers.push_back(previous);
        return {};
    }));
    return numbers;
}

Bytes encodeStoredChats(const std::optional<StoredChats>& chats) {
    if (!chats) {
        return {};
    }
    format::Encoder to;
    to.array(5).bytes(chats->node).unsignedInteger(chats->messages).unsignedInteger(chats->mediaPresent);
    to.unsignedInteger(chats->mediaMissing).text(chats->last);
    return to.take();
}

Result<std::optional<StoredChats>> decodeStoredChats(ByteView bytes) {
    if (bytes.empty()) {
        return std::optional<StoredChats>();
    }
    format::Decoder from(bytes);
    StoredChats chats;
    TRY_VOID(from.arrayOf(5));
    TRY(chats.node, from.fixed<ChunkId>());
    TRY(chats.messages, from.unsignedInteger());
    TRY(chats.mediaPresent, from.unsignedInteger());
    TRY(chats.mediaMissing, from.unsignedInteger());
    TRY(chats.last, from.text());
    return std::optional(chats);
}

Bytes encodeHead(const format::LogHead& head) {
    format::Encoder to;
    to.array(2).unsignedInteger(head.sequence).bytes(head.hash);
    return to.take();
}

Result<format::LogHead> decodeHead(ByteView bytes) {
    format::Decoder from(bytes);
    format::LogHead head;
    TRY_VOID(from.arrayOf(2));
    TRY(head.sequence, from.unsignedInteger());
    TRY(head.hash, from.fixed<Hash>());
    return head;
}

}  // namespace coffer
