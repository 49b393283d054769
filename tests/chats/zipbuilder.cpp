// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/zipbuilder.h"

#include <zip.h>
#include <zlib.h>
#include <cassert>

namespace coffer::test {
namespace {

void addMember(zip_t* zip, const ZipMember& member) {
    zip_source_t* content = zip_source_buffer(zip, member.content.data(), member.content.size(), 0);
    const auto index = zip_file_add(zip, member.name.c_str(), content, ZIP_FL_ENC_GUESS);
    assert(index >= 0);
    const auto number = static_cast<zip_uint64_t>(index);
    zip_set_file_compression(zip, number, member.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
    if (!member.password.empty()) {
        zip_file_set_encryption(zip, number, ZIP_EM_AES_256, member.password.c_str());
    }
}

Bytes contentOf(zip_source_t* source) {
    zip_stat_t status;
    zip_source_stat(source, &status);
    Bytes bytes(static_cast<std::size_t>(status.size));
    zip_source_open(source);
    [[maybe_unused]] const auto count = zip_source_read(source, bytes.data(), bytes.size());
    assert(count == static_cast<zip_int64_t>(bytes.size()));
    zip_source_close(source);
    return bytes;
}

void little(Bytes& to, std::uint64_t value, int size) {
    for (; size > 0; --size, value >>= 8) {
        to.push_back(static_cast<std::uint8_t>(value));
    }
}

Bytes deflated(const std::string& content) {
    z_stream zlib{};
    deflateInit2(&zlib, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    Bytes packed(deflateBound(&zlib, content.size()));
    std::string copy = content;
    zlib.next_in = reinterpret_cast<Bytef*>(copy.data());
    zlib.avail_in = static_cast<uInt>(copy.size());
    zlib.next_out = packed.data();
    zlib.avail_out = static_cast<uInt>(packed.size());
    deflate(&zlib, Z_FINISH);
    packed.resize(zlib.total_out);
    deflateEnd(&zlib);
    return packed;
}

/// The fields that the header of a file and its line in the list of names share.
void commonFields(Bytes& to, const ZipMember& member, std::uint64_t packed, bool list) {
    const auto checksum = crc32(0, reinterpret_cast<const Bytef*>(member.content.data()),
                                static_cast<uInt>(member.content.size()));
    little(to, 20, 2);
    little(to, 8, 2);  // sizes follow the bytes
    little(to, 8, 2);  // deflate
    little(to, 0, 4);
    little(to, list ? checksum : 0, 4);
    little(to, list ? packed : 0, 4);
    little(to, list ? member.content.size() : 0, 4);
    little(to, member.name.size(), 2);
    little(to, 0, 2);
}

}  // namespace

Bytes zipOf(const std::vector<ZipMember>& members) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* zip = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    assert(zip != nullptr);
    for (const ZipMember& member : members) {
        addMember(zip, member);
    }
    [[maybe_unused]] const int closed = zip_close(zip);
    assert(closed == 0);
    Bytes bytes = contentOf(target);
    zip_source_free(target);
    return bytes;
}

Bytes streamedZipOf(const std::vector<ZipMember>& members) {
    Bytes zip;
    Bytes list;
    for (const ZipMember& member : members) {
        const Bytes packed = deflated(member.content);
        const std::size_t offset = zip.size();
        little(zip, 0x04034B50, 4);
        commonFields(zip, member, packed.size(), false);
        append(zip, asBytes(member.name));
        append(zip, packed);
        little(zip, 0x08074B50, 4);
        little(zip,
               crc32(0, reinterpret_cast<const Bytef*>(member.content.data()),
                     static_cast<uInt>(member.content.size())),
               4);
        little(zip, packed.size(), 4);
        little(zip, member.content.size(), 4);
        little(list, 0x02014B50, 4);
        little(list, 20, 2);
        commonFields(list, member, packed.size(), true);
        little(list, 0, 10);
        little(list, offset, 4);
        append(list, asBytes(member.name));
    }
    const std::size_t start = zip.size();
    append(zip, list);
    little(zip, 0x06054B50, 4);
    little(zip, 0, 4);
    little(zip, members.size(), 2);
    little(zip, members.size(), 2);
    little(zip, list.size(), 4);
    little(zip, start, 4);
    little(zip, 0, 2);
    return zip;
}

}  // namespace coffer::test
