// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/cbor.h"

#include <limits>
#include <optional>

#include "bytes/utf8.h"
#include "format/cborinternal.h"

namespace coffer::format {
namespace {

constexpr int kMaximumDepth = 16;

}  // namespace

Error Decoder::malformed() {
    return Error{Code::Damaged, "the object is malformed"};
}

/// The argument of the next value's head, which must be of this major type and as short as it can be.
Result<std::uint64_t> Decoder::head(std::uint8_t major) {
    if (m_rest.empty() || m_rest[0] >> 5 != major) {
        return malformed();
    }
    const std::uint8_t information = m_rest[0] & 0x1f;
    m_rest = m_rest.subspan(1);
    if (information < 24) {
        return std::uint64_t{information};
    }
    if (information > 27) {
        return malformed();
    }
    const std::size_t length = std::size_t{1} << (information - 24);
    if (m_rest.size() < length) {
        return malformed();
    }
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < length; ++i) {
        value = value << 8 | m_rest[i];
    }
    m_rest = m_rest.subspan(length);
    const std::uint64_t smallest = length == 1 ? 24 : std::uint64_t{1} << (length * 4);
    if (value < smallest) {
        return malformed();
    }
    return value;
}

Result<std::uint64_t> Decoder::unsignedInteger() {
    return head(kUnsigned);
}

Result<std::uint64_t> Decoder::unsignedUpTo(std::uint64_t limit) {
    TRY(const std::uint64_t value, head(kUnsigned));
    if (value > limit) {
        return malformed();
    }
    return value;
}

Result<std::int64_t> Decoder::integer() {
    const bool negative = !m_rest.empty() && m_rest[0] >> 5 == kNegative;
    TRY(const std::uint64_t value, head(negative ? kNegative : kUnsigned));
    if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
        return malformed();
    }
    const auto number = static_cast<std::int64_t>(value);
    return negative ? -1 - number : number;
}

Result<ByteView> Decoder::string(std::uint8_t major) {
    TRY(const std::uint64_t length, head(major));
    if (length > m_rest.size()) {
        return malformed();
    }
    const ByteView value = m_rest.first(static_cast<std::size_t>(length));
    m_rest = m_rest.subspan(value.size());
    return value;
}

Result<ByteView> Decoder::bytes() {
    return string(kByteString);
}

Result<std::string_view> Decoder::text() {
    TRY(const ByteView value, string(kTextString));
    if (!isUtf8(asText(value))) {
        return malformed();
    }
    return asText(value);
}

Result<bool> Decoder::boolean() {
    if (m_rest.empty() || (m_rest[0] != kFalse && m_rest[0] != kTrue)) {
        return malformed();
    }
    const bool value = m_rest[0] == kTrue;
    m_rest = m_rest.subspan(1);
    return value;
}

bool Decoder::skipNull() {
    if (m_rest.empty() || m_rest[0] != kNull) {
        return false;
    }
    m_rest = m_rest.subspan(1);
    return true;
}

Result<std::size_t> Decoder::array() {
    TRY(const std::uint64_t count, head(kArray));
    if (count > m_rest.size()) {
        return malformed();
    }
    return static_cast<std::size_t>(count);
}

Result<void> Decoder::arrayOf(std::size_t count) {
    TRY(const std::size_t found, array());
    return found == count ? Result<void>() : malformed();
}

Result<void> Decoder::each(const std::function<Result<void>()>& item) {
    TRY(const std::size_t count, array());
    for (std::size_t i = 0; i < count; ++i) {
        TRY_VOID(item());
    }
    return {};
}

Result<void> Decoder::map(const std::function<Result<void>(std::string_view key)>& value) {
    TRY(const std::uint64_t count, head(kMap));
    std::optional<std::string_view> previous;
    for (std::uint64_t i = 0; i < count; ++i) {
        TRY(const std::string_view key, text());
        if (previous && !keyLess(*previous, key)) {
            return malformed();
        }
        previous = key;
        TRY_VOID(value(key));
    }
    return {};
}

Result<void> Decoder::skip() {
    return skipNested(kMaximumDepth);
}

Result<void> Decoder::skipNested(int depth) {
    if (m_rest.empty()) {
        return malformed();
    }
    const int major = m_rest[0] >> 5;
    if (depth == 0 && (major == kArray || major == kMap)) {
        return malformed();
    }
    switch (major) {
        case kUnsigned:
            return head(kUnsigned).ok() ? Result<void>() : malformed();
        case kNegative:
            return head(kNegative).ok() ? Result<void>() : malformed();
        case kByteString:
            return bytes().ok() ? Result<void>() : malformed();
        case kTextString:
            return text().ok() ? Result<void>() : malformed();
        case kArray:
            return each([&] { return skipNested(depth - 1); });
        case kMap:
            return map([&](std::string_view) { return skipNested(depth - 1); });
        default:
            return skipNull() || boolean().ok() ? Result<void>() : malformed();
    }
}

Result<ByteView> Decoder::encoded() {
    const ByteView before = m_rest;
    TRY_VOID(skip());
    return before.first(before.size() - m_rest.size());
}

Result<void> Decoder::finish() const {
    return atEnd() ? Result<void>() : malformed();
}

}  // namespace coffer::format
