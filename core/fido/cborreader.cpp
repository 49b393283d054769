// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/cborreader.h"

#include <algorithm>
#include <limits>

namespace coffer {
namespace {

constexpr std::uint8_t kUnsigned = 0;
constexpr std::uint8_t kNegative = 1;
constexpr std::uint8_t kByteString = 2;
constexpr std::uint8_t kTextString = 3;
constexpr std::uint8_t kArray = 4;
constexpr std::uint8_t kMap = 5;
constexpr std::uint8_t kSimple = 7;

constexpr std::uint8_t kFalse = 0xf4;
constexpr std::uint8_t kTrue = 0xf5;
constexpr std::uint8_t kNull = 0xf6;

struct Head {
    std::uint8_t major = 0;
    std::uint64_t argument = 0;
    std::size_t size = 0;  ///< of the head itself
};

std::optional<Head> headOf(ByteView input) {
    if (input.empty()) {
        return std::nullopt;
    }
    Head head{.major = static_cast<std::uint8_t>(input[0] >> 5), .argument = input[0] & 0x1fU, .size = 1};
    if (head.argument < 24) {
        return head;
    }
    if (head.argument > 27) {
        return std::nullopt;  // indefinite, or reserved
    }
    const std::size_t count = std::size_t{1} << (head.argument - 24);
    if (input.size() < 1 + count) {
        return std::nullopt;
    }
    head.argument = 0;
    for (std::size_t i = 1; i <= count; ++i) {
        head.argument = head.argument << 8 | input[i];
    }
    head.size = 1 + count;
    return head;
}

std::optional<std::size_t> itemSize(ByteView input, int depth);

std::optional<std::size_t> sizeOfItems(ByteView input, std::size_t begin, std::uint64_t count, int depth) {
    if (depth == 0) {
        return std::nullopt;
    }
    std::size_t end = begin;
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto size = itemSize(input.subspan(end), depth - 1);
        if (!size) {
            return std::nullopt;
        }
        end += *size;
    }
    return end;
}

std::optional<std::size_t> itemSize(ByteView input, int depth) {
    const auto head = headOf(input);
    if (!head) {
        return std::nullopt;
    }
    switch (head->major) {
        case kUnsigned:
        case kNegative:
            return head->size;
        case kByteString:
        case kTextString:
            return head->argument <= input.size() - head->size
                       ? std::optional(head->size + static_cast<std::size_t>(head->argument))
                       : std::nullopt;
        case kArray:
        case kMap:
            return head->argument <= kCborItems
                       ? sizeOfItems(input, head->size, head->argument * (head->major == kMap ? 2 : 1), depth)
                       : std::nullopt;
        case kSimple:
            return input[0] >= kFalse && input[0] <= kNull ? std::optional(head->size) : std::nullopt;
        default:
            return std::nullopt;  // tags
    }
}

// The head of an item of that major type which is all of `item`.
std::optional<Head> wholeItem(ByteView item, std::uint8_t major) {
    const auto head = headOf(item);
    const auto size = itemSize(item, kCborDepth);
    return head && head->major == major && size == item.size() ? head : std::nullopt;
}

std::optional<std::vector<ByteView>> itemsOf(ByteView item, std::uint8_t major) {
    const auto head = wholeItem(item, major);
    if (!head) {
        return std::nullopt;
    }
    std::vector<ByteView> items;
    for (ByteView rest = item.subspan(head->size); !rest.empty(); rest = rest.subspan(items.back().size())) {
        items.push_back(rest.first(*itemSize(rest, kCborDepth)));
    }
    return items;
}

std::optional<CborPair> pairOf(ByteView key, ByteView value) {
    if (const auto number = cborInteger(key)) {
        return CborPair{*number, value};
    }
    if (const auto name = cborText(key)) {
        return CborPair{*name, value};
    }
    return std::nullopt;
}

template <typename Key>
std::optional<ByteView> find(const CborMap& map, Key key) {
    const auto found = std::find_if(map.begin(), map.end(), [&](const CborPair& pair) {
        return std::holds_alternative<Key>(pair.key) && *std::get_if<Key>(&pair.key) == key;
    });
    return found == map.end() ? std::nullopt : std::optional(found->value);
}

}  // namespace

std::optional<ByteView> firstCborItem(ByteView input) {
    const auto size = itemSize(input, kCborDepth);
    return size ? std::optional(input.first(*size)) : std::nullopt;
}

std::optional<std::int64_t> cborInteger(ByteView item) {
    const auto head = headOf(item);
    if (!head || head->major > kNegative || head->size != item.size() ||
        head->argument > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
        return std::nullopt;
    }
    const auto value = static_cast<std::int64_t>(head->argument);
    return head->major == kUnsigned ? value : -1 - value;
}

std::optional<ByteView> cborBytes(ByteView item) {
    const auto head = wholeItem(item, kByteString);
    return head ? std::optional(item.subspan(head->size)) : std::nullopt;
}

std::optional<std::string_view> cborText(ByteView item) {
    const auto head = wholeItem(item, kTextString);
    return head ? std::optional(asText(item.subspan(head->size))) : std::nullopt;
}

std::optional<bool> cborBoolean(ByteView item) {
    if (item.size() != 1 || (item[0] != kFalse && item[0] != kTrue)) {
        return std::nullopt;
    }
    return item[0] == kTrue;
}

std::optional<std::vector<ByteView>> cborArray(ByteView item) {
    return itemsOf(item, kArray);
}

std::optional<CborMap> cborMap(ByteView item) {
    const auto items = itemsOf(item, kMap);
    if (!items) {
        return std::nullopt;
    }
    CborMap map;
    for (std::size_t i = 0; i < items->size(); i += 2) {
        const auto pair = pairOf((*items)[i], (*items)[i + 1]);
        const bool twice = pair && std::any_of(map.begin(), map.end(),
                                               [&](const CborPair& other) { return other.key == pair->key; });
        if (!pair || twice) {
            return std::nullopt;
        }
        map.push_back(*pair);
    }
    return map;
}

std::optional<ByteView> cborValue(const CborMap& map, std::string_view key) {
    return find(map, key);
}

std::optional<ByteView> cborValue(const CborMap& map, std::int64_t key) {
    return find(map, key);
}

std::optional<std::int64_t> cborInteger(const CborMap& map, std::int64_t key) {
    const auto value = cborValue(map, key);
    return value ? cborInteger(*value) : std::nullopt;
}

std::optional<ByteView> cborBytes(const CborMap& map, std::int64_t key) {
    const auto value = cborValue(map, key);
    return value ? cborBytes(*value) : std::nullopt;
}

}  // namespace coffer
