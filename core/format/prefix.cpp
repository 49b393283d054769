// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/prefix.h"

#include <array>
#include <cassert>

#include "bytes/encoding.h"

namespace coffer::format {
namespace {

// Not text, not UTF-8, and a line feed that a text-mode copy would change: the same reasons as PNG's.
constexpr std::array<std::uint8_t, 8> kMagic = {0x89, 'C', 'O', 'F', 'F', 'E', 'R', 0x0a};

Error notAnObject() {
    return Error{Code::Damaged, "this is not a vault object, or its beginning is damaged"};
}

Error malformedHeader() {
    return Error{Code::Damaged, "the object is malformed"};
}

struct CommonHeader {
    std::uint64_t version = 0;
    std::string kind;
    std::optional<VaultId> vault;
    std::optional<std::string> firstRequired;
};

/// Version 1 defines no feature, so the first name of the list, which is never empty, is the one to report.
Result<void> readRequired(Decoder& decoder, std::optional<std::string>& first) {
    TRY_VOID(decoder.each([&]() -> Result<void> {
        TRY(const std::string_view feature, decoder.text());
        first = first.value_or(std::string(feature));
        return {};
    }));
    return first ? Result<void>() : malformedHeader();
}

Result<CommonHeader> decodeCommon(ByteView header) {
    CommonHeader common;
    Decoder decoder(header);
    TRY_VOID(decoder.map([&](std::string_view key) -> Result<void> {
        if (key == "version") {
            TRY(common.version, decoder.unsignedInteger());
        } else if (key == "kind") {
            TRY(common.kind, decoder.text());
        } else if (key == "vault") {
            TRY(common.vault, decoder.fixed<VaultId>());
        } else if (key == "require") {
            return readRequired(decoder, common.firstRequired);
        } else {
            return decoder.skip();
        }
        return {};
    }));
    TRY_VOID(decoder.finish());
    return common;
}

}  // namespace

Result<std::size_t> prefixSize(ByteView start) {
    if (start.size() < kPrefixStart || !std::equal(kMagic.begin(), kMagic.end(), start.begin())) {
        return notAnObject();
    }
    const std::size_t length = readBigEndian32(start.subspan(kMagic.size()));
    if (length > kMaximumHeader) {
        return notAnObject();
    }
    return kPrefixStart + length;
}

Result<ObjectView> splitObject(ByteView bytes) {
    TRY(const std::size_t size, prefixSize(bytes));
    if (bytes.size() < size) {
        return Error{Code::Damaged, "the object is cut short"};
    }
    const ByteView header = bytes.subspan(kPrefixStart, size - kPrefixStart);
    TRY(const CommonHeader common, decodeCommon(header));
    if (common.version > kVersion) {
        return Error{Code::TooNew, "the object is of version " + std::to_string(common.version) +
                                       " of the format, and this program knows version 1"};
    }
    if (common.firstRequired) {
        return Error{Code::TooNew, "the object requires the feature \"" + *common.firstRequired +
                                       "\", which this program does not know"};
    }
    const bool tooLong = common.kind != kKindSlot && header.size() > kMaximumShortHeader;
    if (common.version != kVersion || !common.vault || common.kind.empty() || tooLong) {
        return malformedHeader();
    }
    return ObjectView{bytes.first(size), header, bytes.subspan(size), common.kind, *common.vault};
}

MapEncoder beginHeader(std::string_view kind, const VaultId& vault) {
    MapEncoder header;
    header.key("version").unsignedInteger(kVersion);
    header.key("kind").text(kind);
    header.key("vault").bytes(vault);
    return header;
}

Bytes encodePrefix(const MapEncoder& header) {
    const Bytes map = header.take();
    assert(map.size() <= kMaximumHeader);
    Bytes prefix(kMagic.begin(), kMagic.end());
    appendBigEndian32(prefix, static_cast<std::uint32_t>(map.size()));
    append(prefix, map);
    return prefix;
}

}  // namespace coffer::format
