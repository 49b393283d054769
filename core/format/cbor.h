// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "bytes/bytes.h"
#include "bytes/secretbytes.h"
#include "result/result.h"

/// CBOR (RFC 8949) in core deterministic encoding, the subset of FORMAT.md section 2: unsigned and negative
/// integers, byte and text strings, arrays, maps with text keys, false, true and null. One value has one
/// encoding; the decoder refuses every other.
namespace coffer::format {

/// Where an encoder keeps what it writes.
enum class Memory {
    Ordinary,
    Secret,  ///< Locked memory that is wiped; for everything that holds a key, even for a moment.
};

/// Writes one value after another into a growing buffer. The caller keeps counts right. Can be moved, not
/// copied.
class Encoder {
public:
    explicit Encoder(Memory memory = Memory::Ordinary) : m_memory(memory) {}

    Encoder& unsignedInteger(std::uint64_t value);
    Encoder& integer(std::int64_t value);
    Encoder& bytes(ByteView value);
    /// Requires: valid UTF-8.
    Encoder& text(std::string_view value);
    /// Begins an array; the next `count` values are its items.
    Encoder& array(std::size_t count);
    Encoder& boolean(bool value);
    Encoder& null();
    /// A value that is already encoded.
    Encoder& encoded(ByteView value);

    /// Valid until more is written.
    [[nodiscard]] ByteView view() const;
    /// Requires: Memory::Ordinary.
    [[nodiscard]] Bytes take();
    /// Requires: Memory::Secret.
    [[nodiscard]] SecretBytes takeSecret();

private:
    friend class MapEncoder;
    void head(std::uint8_t major, std::uint64_t argument);
    void write(ByteView bytes);
    void writeSecret(ByteView bytes);

    Memory m_memory;
    Bytes m_bytes;
    SecretBytes m_secret;  ///< With room to grow; its first m_secretSize bytes are written.
    std::size_t m_secretSize = 0;
};

/// Collects the pairs of a map in any order and writes them in the deterministic one.
class MapEncoder {
public:
    explicit MapEncoder(Memory memory = Memory::Ordinary) : m_values(memory) {}

    /// The value is whatever is written to the returned encoder before the next call. Requires: a key not
    /// used before.
    Encoder& key(std::string_view name);
    /// Writes the map as one value. Requires: a map in secret memory goes to no ordinary encoder.
    void writeTo(Encoder& to) const;
    /// The map alone, encoded.
    [[nodiscard]] Bytes take() const;
    /// The same from and to secret memory.
    [[nodiscard]] SecretBytes takeSecret() const;

private:
    struct Pair {
        std::string name;
        std::size_t begin;
    };
    Encoder m_values;
    std::vector<Pair> m_pairs;
};

/// Reads one value after another from bytes that it does not own. Every method answers Error Damaged when the
/// next value is of another type, not deterministic, or cut short; the position is then unspecified.
class Decoder {
public:
    explicit Decoder(ByteView input) : m_rest(input) {}

    Result<std::uint64_t> unsignedInteger();
    /// An unsigned integer up to `limit`.
    Result<std::uint64_t> unsignedUpTo(std::uint64_t limit);
    Result<std::int64_t> integer();
    /// A view into the input.
    Result<ByteView> bytes();
    Result<std::string_view> text();
    Result<bool> boolean();
    /// True, and past it, when the next value is null; false, and still before it, otherwise.
    bool skipNull();

    template <typename Fixed>
    Result<Fixed> fixed() {
        TRY(const ByteView value, bytes());
        const auto result = Fixed::from(value);
        if (!result) {
            return malformed();
        }
        return *result;
    }

    /// The number of items that follow; never more than bytes that remain.
    Result<std::size_t> array();
    /// An array of exactly `count` items.
    Result<void> arrayOf(std::size_t count);
    /// Calls `item` for each item of an array; it must consume one value.
    Result<void> each(const std::function<Result<void>()>& item);
    /// Calls `value` with each key of a map; it must consume one value, with skip() for keys it does not
    /// know.
    Result<void> map(const std::function<Result<void>(std::string_view key)>& value);
    /// Passes over one value of any type.
    Result<void> skip();
    /// The next value, still encoded, as a view into the input.
    Result<ByteView> encoded();

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    /// Error Damaged unless everything was consumed.
    [[nodiscard]] Result<void> finish() const;

private:
    static Error malformed();
    Result<std::uint64_t> head(std::uint8_t major);
    Result<ByteView> string(std::uint8_t major);
    Result<void> skipNested(int depth);

    ByteView m_rest;
};

}  // namespace coffer::format
