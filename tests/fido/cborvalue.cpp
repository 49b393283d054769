// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/cborvalue.h"

#include <algorithm>

namespace coffer::test {
namespace {

Bytes head(std::uint8_t major, std::uint64_t argument) {
    const auto first = static_cast<std::uint8_t>(major << 5);
    if (argument < 24) {
        return {static_cast<std::uint8_t>(first | argument)};
    }
    int count = argument <= 0xff ? 1 : argument <= 0xffff ? 2 : argument <= 0xffffffff ? 4 : 8;
    const int code = count == 1 ? 24 : count == 2 ? 25 : count == 4 ? 26 : 27;
    Bytes bytes{static_cast<std::uint8_t>(first | code)};
    while (count-- > 0) {
        bytes.push_back(static_cast<std::uint8_t>(argument >> (8 * count)));
    }
    return bytes;
}

Bytes joined(Bytes bytes, ByteView more) {
    append(bytes, more);
    return bytes;
}

// Shorter keys first, then bytewise; by major type before either.
bool keyLess(const std::pair<Bytes, Bytes>& a, const std::pair<Bytes, Bytes>& b) {
    const auto rank = [](const Bytes& key) { return std::tuple(key[0] >> 5, key.size(), key); };
    return rank(a.first) < rank(b.first);
}

struct Encoder {
    Bytes operator()(std::int64_t value) const {
        return value >= 0 ? head(0, static_cast<std::uint64_t>(value))
                          : head(1, static_cast<std::uint64_t>(-1 - value));
    }
    Bytes operator()(bool value) const { return {static_cast<std::uint8_t>(value ? 0xf5 : 0xf4)}; }
    Bytes operator()(const Bytes& value) const { return joined(head(2, value.size()), value); }
    Bytes operator()(const std::string& value) const { return joined(head(3, value.size()), asBytes(value)); }
    Bytes operator()(const Cbor::Array& value) const {
        Bytes bytes = head(4, value.size());
        for (const Cbor& item : value) {
            append(bytes, item.encode());
        }
        return bytes;
    }
    Bytes operator()(const Cbor::Map& value) const {
        std::vector<std::pair<Bytes, Bytes>> pairs;
        for (const auto& [key, item] : value) {
            pairs.emplace_back(key.encode(), item.encode());
        }
        std::sort(pairs.begin(), pairs.end(), keyLess);
        Bytes bytes = head(5, value.size());
        for (const auto& [key, item] : pairs) {
            append(bytes, key);
            append(bytes, item);
        }
        return bytes;
    }
};

std::optional<std::uint64_t> takeArgument(ByteView& rest, std::uint8_t first) {
    const std::uint8_t code = first & 0x1f;
    if (code < 24) {
        return code;
    }
    const std::size_t count = std::size_t{1} << (code - 24);
    if (code > 27 || rest.size() < count) {
        return std::nullopt;
    }
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        value = value << 8 | rest[i];
    }
    rest = rest.subspan(count);
    return value;
}

}  // namespace

Bytes Cbor::encode() const {
    return std::visit(Encoder{}, m_value);
}

std::optional<Cbor> Cbor::decode(ByteView bytes) {
    auto value = take(bytes, 4);
    return bytes.empty() ? value : std::nullopt;
}

std::optional<Cbor> Cbor::take(ByteView& rest, int depth) {
    if (rest.empty() || depth < 0) {
        return std::nullopt;
    }
    const std::uint8_t first = rest[0];
    rest = rest.subspan(1);
    const auto argument = takeArgument(rest, first);
    const auto major = static_cast<std::uint8_t>(first >> 5);
    if (!argument || (major < 2 && *argument > INT64_MAX) ||
        ((major == 2 || major == 3) && *argument > rest.size())) {
        return std::nullopt;
    }
    if (major < 2) {
        const auto number = static_cast<std::int64_t>(*argument);
        return Cbor(major == 0 ? number : -1 - number);
    }
    if (major == 2 || major == 3) {
        const ByteView content = rest.first(static_cast<std::size_t>(*argument));
        rest = rest.subspan(content.size());
        return major == 2 ? Cbor(Bytes(content.begin(), content.end())) : Cbor(std::string(asText(content)));
    }
    if (major == 7) {
        return first == 0xf4 || first == 0xf5 ? std::optional(Cbor(first == 0xf5)) : std::nullopt;
    }
    return takeCollection(rest, major, *argument, depth);
}

std::optional<Cbor> Cbor::takeCollection(ByteView& rest, std::uint8_t major, std::uint64_t count, int depth) {
    if (major == 6 || count > rest.size()) {
        return std::nullopt;
    }
    Array array;
    Map map;
    for (std::uint64_t i = 0; i < count; ++i) {
        auto item = take(rest, depth - 1);
        auto value = item && major == 5 ? take(rest, depth - 1) : std::optional(Cbor(0));
        if (!item || !value) {
            return std::nullopt;
        }
        if (major == 5) {
            map.emplace_back(*std::move(item), *std::move(value));
        } else {
            array.push_back(*std::move(item));
        }
    }
    return major == 5 ? Cbor(std::move(map)) : Cbor(std::move(array));
}

const Cbor* Cbor::find(const Cbor& key) const {
    const Map* const map = as<Map>();
    if (map == nullptr) {
        return nullptr;
    }
    const auto found =
        std::find_if(map->begin(), map->end(), [&](const auto& pair) { return pair.first == key; });
    return found == map->end() ? nullptr : &found->second;
}

}  // namespace coffer::test
