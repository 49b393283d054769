// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "bytes/bytes.h"

namespace coffer::test {

/// A CBOR value (RFC 8949) as CTAP 2 uses it, for the virtual authenticator: written apart from the reader in
/// core/fido, so that neither hides the other's mistakes. Maps are written in CTAP's canonical order.
class Cbor {
public:
    using Array = std::vector<Cbor>;
    using Map = std::vector<std::pair<Cbor, Cbor>>;

    Cbor(int value) : m_value(std::int64_t{value}) {}
    Cbor(std::int64_t value) : m_value(value) {}
    Cbor(std::size_t value) : m_value(static_cast<std::int64_t>(value)) {}
    Cbor(unsigned value) : m_value(std::int64_t{value}) {}
    Cbor(bool value) : m_value(value) {}
    Cbor(Bytes value) : m_value(std::move(value)) {}
    Cbor(std::string value) : m_value(std::move(value)) {}
    Cbor(const char* value) : m_value(std::string(value)) {}
    Cbor(Array value) : m_value(std::move(value)) {}
    Cbor(Map value) : m_value(std::move(value)) {}

    [[nodiscard]] Bytes encode() const;
    /// Nothing unless `bytes` is one value and no more.
    static std::optional<Cbor> decode(ByteView bytes);

    /// The value as that type; null where it is another.
    template <typename T>
    [[nodiscard]] const T* as() const {
        return std::get_if<T>(&m_value);
    }
    /// The value under that key; null where this is no map or has none.
    [[nodiscard]] const Cbor* find(const Cbor& key) const;
    /// The same as that type; null where it is another.
    template <typename T>
    [[nodiscard]] const T* find(const Cbor& key) const {
        const Cbor* const value = find(key);
        return value == nullptr ? nullptr : value->as<T>();
    }

    bool operator==(const Cbor&) const = default;

private:
    static std::optional<Cbor> take(ByteView& rest, int depth);
    static std::optional<Cbor> takeCollection(ByteView& rest, std::uint8_t major, std::uint64_t count,
                                              int depth);

    std::variant<std::int64_t, bool, Bytes, std::string, Array, Map> m_value;
};

}  // namespace coffer::test
