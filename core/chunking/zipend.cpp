// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunking/zipend.h"

#include <algorithm>
#include <utility>

#include "chunking/littleendian.h"
#include "chunking/zipdirectory.h"

namespace coffer {
namespace {

constexpr std::uint32_t kEndSignature = 0x06054b50;
constexpr std::uint32_t kLocatorSignature = 0x07064b50;
constexpr std::uint32_t kEnd64Signature = 0x06064b50;
constexpr std::size_t kEndSize = 22;
constexpr std::size_t kLocatorSize = 20;
constexpr std::size_t kEnd64Size = 56;
constexpr std::size_t kEntrySize = 46;
constexpr std::size_t kLongestField = 65535;

// Exactly `size` bytes, or nothing if the file is too short.
Result<std::optional<Bytes>> readPart(SourceBytes& source, std::uint64_t offset, std::uint64_t size) {
    if (offset > source.size() || size > source.size() - offset) {
        return std::optional<Bytes>{};
    }
    Bytes bytes(static_cast<std::size_t>(size));
    TRY(const auto count, readFully(source, offset, bytes));
    return count == size ? std::optional(std::move(bytes)) : std::nullopt;
}

// Where in the file's tail the end record starts: the last place whose comment reaches exactly to the end.
std::optional<std::size_t> findEnd(ByteView tail) {
    for (std::size_t comment = 0; comment + kEndSize <= tail.size() && comment <= kLongestField; ++comment) {
        const auto at = tail.size() - kEndSize - comment;
        if (readLittleEndian<std::uint32_t>(tail, at) == kEndSignature &&
            readLittleEndian<std::uint16_t>(tail, at + 20) == comment) {
            return at;
        }
    }
    return std::nullopt;
}

// The directory must end where the record about it begins.
std::optional<ZipEnd> checked(const ZipEnd& end, std::uint64_t recordAt) {
    const bool ends = end.start <= recordAt && end.size == recordAt - end.start;
    const bool plausible = end.entries <= kMostMembers && end.entries * kEntrySize <= end.size;
    return ends && plausible ? std::optional(end) : std::nullopt;
}

Result<std::optional<ZipEnd>> readEnd64(SourceBytes& source, ByteView locator) {
    const auto at = readLittleEndian<std::uint64_t>(locator, 8);
    TRY(const auto record, readPart(source, at, kEnd64Size));
    if (!record || readLittleEndian<std::uint32_t>(*record, 0) != kEnd64Signature ||
        readLittleEndian<std::uint64_t>(*record, 16) != 0) {  // Numbers of two disks.
        return std::optional<ZipEnd>{};
    }
    const auto entries = readLittleEndian<std::uint64_t>(*record, 32);
    if (entries != readLittleEndian<std::uint64_t>(*record, 24)) {
        return std::optional<ZipEnd>{};
    }
    return checked(
        {entries, readLittleEndian<std::uint64_t>(*record, 40), readLittleEndian<std::uint64_t>(*record, 48)},
        at);
}

std::optional<ZipEnd> readEnd32(ByteView record, std::uint64_t recordAt) {
    const auto entries = readLittleEndian<std::uint16_t>(record, 10);
    if (readLittleEndian<std::uint32_t>(record, 4) != 0 ||  // Numbers of two disks.
        entries != readLittleEndian<std::uint16_t>(record, 8)) {
        return std::nullopt;
    }
    return checked(
        {entries, readLittleEndian<std::uint32_t>(record, 12), readLittleEndian<std::uint32_t>(record, 16)},
        recordAt);
}

}  // namespace

Result<std::optional<ZipEnd>> readZipEnd(SourceBytes& source) {
    const auto tailSize = std::min<std::uint64_t>(source.size(), kEndSize + kLongestField + kLocatorSize);
    const auto tailAt = source.size() - tailSize;
    TRY(const auto tail, readPart(source, tailAt, tailSize));
    const auto at = tail ? findEnd(*tail) : std::nullopt;
    if (!at) {
        return std::optional<ZipEnd>{};
    }
    if (*at >= kLocatorSize &&
        readLittleEndian<std::uint32_t>(*tail, *at - kLocatorSize) == kLocatorSignature) {
        return readEnd64(source, ByteView(*tail).subspan(*at - kLocatorSize, kLocatorSize));
    }
    return readEnd32(ByteView(*tail).subspan(*at, kEndSize), tailAt + *at);
}

}  // namespace coffer
