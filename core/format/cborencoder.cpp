// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <bit>
#include <cassert>

#include "bytes/utf8.h"
#include "format/cbor.h"
#include "format/cborinternal.h"

namespace coffer::format {
namespace {

constexpr std::size_t kFirstSecretCapacity = 512;

/// How many bytes after the first a head takes for its argument.
std::size_t argumentSize(std::uint64_t argument) {
    if (argument < 24) {
        return 0;
    }
    return argument <= 0xff ? 1 : argument <= 0xffff ? 2 : argument <= 0xffffffff ? 4 : 8;
}

}  // namespace

/// Growing moves a secret to new locked memory; the old one is wiped as it goes.
void Encoder::writeSecret(ByteView bytes) {
    if (m_secret.size() - m_secretSize < bytes.size()) {
        SecretBytes larger(std::max(kFirstSecretCapacity, 2 * (m_secretSize + bytes.size())));
        std::copy_n(m_secret.view().begin(), m_secretSize, larger.span().begin());
        m_secret = std::move(larger);
    }
    std::copy(bytes.begin(), bytes.end(), m_secret.span().subspan(m_secretSize).begin());
    m_secretSize += bytes.size();
}

void Encoder::write(ByteView bytes) {
    if (m_memory == Memory::Secret) {
        writeSecret(bytes);
    } else {
        append(m_bytes, bytes);
    }
}

void Encoder::head(std::uint8_t major, std::uint64_t argument) {
    const std::size_t size = argumentSize(argument);
    const std::uint64_t information =
        size == 0 ? argument : 24 + static_cast<std::uint64_t>(std::countr_zero(size));
    std::array<std::uint8_t, 9> bytes{static_cast<std::uint8_t>(std::uint64_t{major} << 5 | information)};
    for (std::size_t i = 0; i < size; ++i) {
        bytes.at(size - i) = static_cast<std::uint8_t>(argument >> (8 * i));
    }
    write(ByteView(bytes).first(size + 1));
}

Encoder& Encoder::unsignedInteger(std::uint64_t value) {
    head(kUnsigned, value);
    return *this;
}

Encoder& Encoder::integer(std::int64_t value) {
    if (value >= 0) {
        head(kUnsigned, static_cast<std::uint64_t>(value));
    } else {
        head(kNegative, static_cast<std::uint64_t>(-(value + 1)));
    }
    return *this;
}

Encoder& Encoder::bytes(ByteView value) {
    head(kByteString, value.size());
    write(value);
    return *this;
}

Encoder& Encoder::text(std::string_view value) {
    assert(isUtf8(value));
    head(kTextString, value.size());
    write(asBytes(value));
    return *this;
}

Encoder& Encoder::array(std::size_t count) {
    head(kArray, count);
    return *this;
}

Encoder& Encoder::boolean(bool value) {
    const std::uint8_t byte = value ? kTrue : kFalse;
    write({&byte, 1});
    return *this;
}

Encoder& Encoder::null() {
    write({&kNull, 1});
    return *this;
}

Encoder& Encoder::encoded(ByteView value) {
    write(value);
    return *this;
}

ByteView Encoder::view() const {
    return m_memory == Memory::Secret ? m_secret.view().first(m_secretSize) : ByteView(m_bytes);
}

Bytes Encoder::take() {
    assert(m_memory == Memory::Ordinary);
    return std::move(m_bytes);
}

SecretBytes Encoder::takeSecret() {
    assert(m_memory == Memory::Secret);
    m_secret.truncate(std::exchange(m_secretSize, 0));
    return std::move(m_secret);
}

Encoder& MapEncoder::key(std::string_view name) {
    m_pairs.push_back({std::string(name), m_values.view().size()});
    return m_values;
}

void MapEncoder::writeTo(Encoder& to) const {
    struct Slice {
        std::string_view name;
        ByteView value;
    };
    assert(m_values.m_memory == to.m_memory || to.m_memory == Memory::Secret);
    const ByteView values = m_values.view();
    std::vector<Slice> slices;
    slices.reserve(m_pairs.size());
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        const std::size_t end = i + 1 < m_pairs.size() ? m_pairs[i + 1].begin : values.size();
        slices.push_back({m_pairs[i].name, values.subspan(m_pairs[i].begin, end - m_pairs[i].begin)});
    }
    std::sort(slices.begin(), slices.end(),
              [](const Slice& a, const Slice& b) { return keyLess(a.name, b.name); });
    to.head(kMap, slices.size());
    for (std::size_t i = 0; i < slices.size(); ++i) {
        assert(i == 0 || slices[i - 1].name != slices[i].name);
        to.text(slices[i].name).encoded(slices[i].value);
    }
}

Bytes MapEncoder::take() const {
    Encoder encoder;
    writeTo(encoder);
    return encoder.take();
}

SecretBytes MapEncoder::takeSecret() const {
    Encoder encoder(Memory::Secret);
    writeTo(encoder);
    return encoder.takeSecret();
}

}  // namespace coffer::format
