// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "format/cbor.h"

/// Reading maps by a table of their fields: what is missing is malformed, what is unknown is ignored.
namespace coffer::format {

inline Result<void> read(Decoder& decoder, std::uint64_t& to) {
    TRY(to, decoder.unsignedInteger());
    return {};
}
inline Result<void> read(Decoder& decoder, std::int64_t& to) {
    TRY(to, decoder.integer());
    return {};
}
inline Result<void> read(Decoder& decoder, std::string& to) {
    TRY(to, decoder.text());
    return {};
}
inline Result<void> read(Decoder& decoder, Bytes& to) {
    TRY(const ByteView value, decoder.bytes());
    to.assign(value.begin(), value.end());
    return {};
}
inline Result<void> read(Decoder& decoder, bool& to) {
    TRY(to, decoder.boolean());
    return {};
}
/// Straight into locked memory.
inline Result<void> read(Decoder& decoder, SecretBytes& to) {
    TRY(const ByteView value, decoder.bytes());
    to = SecretBytes::copyOf(value);
    return {};
}
template <typename Tag, std::size_t N>
Result<void> read(Decoder& decoder, FixedBytes<Tag, N>& to) {
    TRY(to, (decoder.fixed<FixedBytes<Tag, N>>()));
    return {};
}
template <typename T>
Result<void> read(Decoder& decoder, std::optional<T>& to) {
    return read(decoder, to.emplace());
}
/// An array of values; items are found through read() by the type's own namespace.
template <typename T>
requires(!std::is_same_v<T, std::uint8_t>) Result<void> read(Decoder& decoder, std::vector<T>& to) {
    to.clear();
    return decoder.each([&] { return read(decoder, to.emplace_back()); });
}

enum class Presence { Required, Optional };

struct Field {
    std::string_view key;
    Presence presence;
    std::function<Result<void>()> read;
};

template <typename T>
Field required(std::string_view key, Decoder& decoder, T& to) {
    return {key, Presence::Required, [&decoder, &to] { return read(decoder, to); }};
}
template <typename T>
Field optional(std::string_view key, Decoder& decoder, T& to) {
    return {key, Presence::Optional, [&decoder, &to] { return read(decoder, to); }};
}

/// Reads one map. Error Damaged when a required field is absent.
Result<void> readFields(Decoder& decoder, const std::vector<Field>& fields);

}  // namespace coffer::format
