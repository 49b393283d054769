// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/tree.h"

#include <algorithm>
#include <limits>

#include "format/fields.h"

namespace coffer::format {
namespace {

constexpr std::size_t kMaximumName = 65535;
constexpr std::uint64_t kNanoseconds = 1'000'000'000;

Error malformedTree() {
    return Error{Code::Damaged, "a node of the tree is malformed"};
}

Result<void> read(Decoder& decoder, Part& to) {
    TRY(const std::size_t count, decoder.array());
    TRY(const std::uint64_t kind, decoder.unsignedUpTo(static_cast<std::uint64_t>(PartKind::FileNode)));
    to.kind = static_cast<PartKind>(kind);
    if (count != (to.kind == PartKind::Hole ? 2U : 3U)) {
        return malformedTree();
    }
    TRY(to.length, decoder.unsignedInteger());
    if (to.kind != PartKind::Hole) {
        TRY(to.id, decoder.fixed<ChunkId>());
    }
    return {};
}

Result<void> readParts(Decoder& decoder, std::vector<Part>& to) {
    return decoder.each([&] { return read(decoder, to.emplace_back()); });
}

Result<void> read(Decoder& decoder, FileTime& to) {
    TRY_VOID(decoder.arrayOf(2));
    TRY(to.seconds, decoder.integer());
    TRY(const std::uint64_t nanoseconds, decoder.unsignedUpTo(kNanoseconds - 1));
    to.nanoseconds = static_cast<std::uint32_t>(nanoseconds);
    return {};
}

/// The required fields of an entry whose values do not tell whether they were there.
struct EntryFields {
    bool type = false;
    bool mode = false;
    bool mtime = false;
    bool parts = false;
};

Result<void> readMode(Decoder& decoder, Entry& to) {
    TRY(const std::uint64_t mode, decoder.unsignedUpTo(07777));
    to.mode = static_cast<std::uint32_t>(mode);
    return {};
}

/// Present only when true: one meaning has one encoding.
Result<void> readChanged(Decoder& decoder, Entry& to) {
    TRY(to.changed, decoder.boolean());
    return to.changed ? Result<void>() : malformedTree();
}

/// One field of an entry. A chain of comparisons, because directories of a million entries are read through
/// it.
Result<void> readEntryField(Decoder& decoder, std::string_view key, Entry& to, EntryFields& fields) {
    if (key == "name") {
        return read(decoder, to.name);
    }
    if (key == "type") {
        fields.type = true;
        return read(decoder, to.type);
    }
    if (key == "mode") {
        fields.mode = true;
        return readMode(decoder, to);
    }
    if (key == "mtime") {
        fields.mtime = true;
        return read(decoder, to.mtime);
    }
    if (key == "size") {
        return read(decoder, to.size);
    }
    if (key == "parts") {
        fields.parts = true;
        return readParts(decoder, to.parts);
    }
    if (key == "node") {
        return read(decoder, to.node);
    }
    if (key == "target") {
        return read(decoder, to.target);
    }
    if (key == "link") {
        return read(decoder, to.link);
    }
    if (key == "changed") {
        return readChanged(decoder, to);
    }
    if (key == "uid") {
        return read(decoder, to.uid);
    }
    if (key == "gid") {
        return read(decoder, to.gid);
    }
    if (key == "user") {
        return read(decoder, to.user);
    }
    if (key == "group") {
        return read(decoder, to.group);
    }
    return decoder.skip();
}

bool isConsistent(const Entry& entry, const EntryFields& fields) {
    if (!isComponent(entry.name) || !fields.type || !fields.mode || !fields.mtime) {
        return false;
    }
    if (entry.type == kTypeFile) {
        return entry.size && fields.parts && totalLength(entry.parts) == entry.size;
    }
    if (entry.type == kTypeDirectory) {
        return entry.node.has_value();
    }
    return entry.type != kTypeSymlink || entry.target.has_value();
}

Result<void> read(Decoder& decoder, Entry& to) {
    EntryFields fields;
    TRY_VOID(decoder.map([&](std::string_view key) { return readEntryField(decoder, key, to, fields); }));
    return isConsistent(to, fields) ? Result<void>() : malformedTree();
}

void encodeParts(const std::vector<Part>& parts, Encoder& to) {
    to.array(parts.size());
    for (const auto& part : parts) {
        const bool hole = part.kind == PartKind::Hole;
        to.array(hole ? 2 : 3)
            .unsignedInteger(static_cast<std::uint64_t>(part.kind))
            .unsignedInteger(part.length);
        if (!hole) {
            to.bytes(part.id);
        }
    }
}

void encodeOwner(const Entry& entry, MapEncoder& map) {
    if (entry.uid) {
        map.key("uid").unsignedInteger(*entry.uid);
    }
    if (entry.gid) {
        map.key("gid").unsignedInteger(*entry.gid);
    }
    if (entry.user) {
        map.key("user").bytes(*entry.user);
    }
    if (entry.group) {
        map.key("group").bytes(*entry.group);
    }
}

void encodeContent(const Entry& entry, MapEncoder& map) {
    if (entry.size) {
        map.key("size").unsignedInteger(*entry.size);
    }
    if (entry.type == kTypeFile || !entry.parts.empty()) {
        encodeParts(entry.parts, map.key("parts"));
    }
    if (entry.node) {
        map.key("node").bytes(*entry.node);
    }
    if (entry.target) {
        map.key("target").bytes(*entry.target);
    }
    if (entry.link) {
        map.key("link").unsignedInteger(*entry.link);
    }
    if (entry.changed) {
        map.key("changed").boolean(true);
    }
}

bool namesAscend(const std::vector<Entry>& entries) {
    return std::adjacent_find(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
               return !(a.name < b.name);
           }) == entries.end();
}

}  // namespace

bool isComponent(ByteView name) {
    if (name.empty() || name.size() > kMaximumName || asText(name) == "." || asText(name) == "..") {
        return false;
    }
    return std::none_of(name.begin(), name.end(), [](std::uint8_t byte) { return byte == 0 || byte == '/'; });
}

void encodeEntry(const Entry& entry, Encoder& to) {
    MapEncoder map;
    map.key("name").bytes(entry.name);
    map.key("type").text(entry.type);
    map.key("mode").unsignedInteger(entry.mode);
    map.key("mtime").array(2).integer(entry.mtime.seconds).unsignedInteger(entry.mtime.nanoseconds);
    encodeOwner(entry, map);
    encodeContent(entry, map);
    map.writeTo(to);
}

Bytes encodeDirectory(const std::vector<Entry>& entries) {
    Encoder encoder;
    encoder.array(2).unsignedInteger(0).array(entries.size());
    for (const auto& entry : entries) {
        encodeEntry(entry, encoder);
    }
    return encoder.take();
}

Bytes encodeDirectory(const std::vector<Bytes>& encodedEntries) {
    Encoder encoder;
    encoder.array(2).unsignedInteger(0).array(encodedEntries.size());
    for (const auto& entry : encodedEntries) {
        encoder.encoded(entry);
    }
    return encoder.take();
}

Bytes encodeLongDirectory(const std::vector<ChunkId>& nodes) {
    Encoder encoder;
    encoder.array(2).unsignedInteger(1).array(nodes.size());
    for (const auto& node : nodes) {
        encoder.bytes(node);
    }
    return encoder.take();
}

Result<Directory> decodeDirectory(ByteView node) {
    Directory directory;
    Decoder decoder(node);
    TRY_VOID(decoder.arrayOf(2));
    TRY(const std::uint64_t isLong, decoder.unsignedUpTo(1));
    if (isLong == 1) {
        TRY_VOID(read(decoder, directory.nodes));
    } else {
        TRY_VOID(decoder.each([&] { return read(decoder, directory.entries.emplace_back()); }));
    }
    TRY_VOID(decoder.finish());
    if (!namesAscend(directory.entries) || (isLong == 1 && directory.nodes.empty())) {
        return malformedTree();
    }
    return directory;
}

Bytes encodeFileNode(const std::vector<Part>& parts) {
    Encoder encoder;
    encodeParts(parts, encoder);
    return encoder.take();
}

Result<std::vector<Part>> decodeFileNode(ByteView node) {
    std::vector<Part> parts;
    Decoder decoder(node);
    TRY_VOID(readParts(decoder, parts));
    TRY_VOID(decoder.finish());
    return parts;
}

std::optional<std::uint64_t> totalLength(const std::vector<Part>& parts) {
    std::uint64_t total = 0;
    for (const auto& part : parts) {
        if (part.length > std::numeric_limits<std::uint64_t>::max() - total) {
            return std::nullopt;
        }
        total += part.length;
    }
    return total;
}

}  // namespace coffer::format
