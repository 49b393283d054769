// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunking/filekind.h"

#include <algorithm>
#include <array>

#include "chunking/compression.h"

namespace coffer {
namespace {

using namespace std::string_view_literals;

struct Magic {
    std::size_t at;
    std::string_view bytes;
    FileKind kind;
};

constexpr std::array kMagics{
    Magic{0, "SQLite format 3\0"sv, FileKind::Sqlite},
    Magic{0, "\x37\x7f\x06\x82"sv, FileKind::WriteAheadLog},
    Magic{0, "\x37\x7f\x06\x83"sv, FileKind::WriteAheadLog},
    Magic{0, "PK\x03\x04"sv, FileKind::Zip},
    Magic{0, "PK\x05\x06"sv, FileKind::Zip},
    Magic{0, "\xff\xd8\xff"sv, FileKind::Media},              // JPEG
    Magic{0, "\x89PNG\r\n\x1a\n"sv, FileKind::Media},         // PNG
    Magic{0, "GIF87a"sv, FileKind::Media},                    // GIF
    Magic{0, "GIF89a"sv, FileKind::Media},                    // GIF
    Magic{8, "WEBP"sv, FileKind::Media},                      // WebP
    Magic{8, "AVI "sv, FileKind::Media},                      // AVI
    Magic{4, "ftyp"sv, FileKind::Media},                      // MP4, MOV, M4A, 3GP, HEIC, AVIF
    Magic{4, "moov"sv, FileKind::Media},                      // QuickTime of old
    Magic{4, "mdat"sv, FileKind::Media},                      // QuickTime
    Magic{0, "\x1a\x45\xdf\xa3"sv, FileKind::Media},          // Matroska, WebM
    Magic{0, "OggS"sv, FileKind::Media},                      // Vorbis, Opus
    Magic{0, "ID3"sv, FileKind::Media},                       // MP3
    Magic{0, "fLaC"sv, FileKind::Media},                      // FLAC
    Magic{0, "#!AMR"sv, FileKind::Media},                     // AMR
    Magic{0, "\x1f\x8b\x08"sv, FileKind::Packed},             // gzip
    Magic{0, "BZh"sv, FileKind::Packed},                      // bzip2
    Magic{0, "\xfd\x37zXZ\0"sv, FileKind::Packed},            // xz
    Magic{0, "\x28\xb5\x2f\xfd"sv, FileKind::Packed},         // zstd
    Magic{0, "\x04\x22\x4d\x18"sv, FileKind::Packed},         // lz4
    Magic{0, "7z\xbc\xaf\x27\x1c"sv, FileKind::Packed},       // 7-Zip
    Magic{0, "Rar!\x1a\x07"sv, FileKind::Packed},             // RAR
    Magic{0, "age-encryption.org/v1\n"sv, FileKind::Packed},  // age
    Magic{0, "SBACKUP\x01"sv, FileKind::Packed},              // Signal's remote backup
};

constexpr std::array kEncryptedNames{".crypt12"sv, ".crypt14"sv, ".crypt15"sv, ".gpg"sv, ".backup"sv};
constexpr std::array kDatabaseNames{".sqlite"sv, ".sqlite3"sv, ".db"sv, ".db3"sv};

bool matches(const Magic& magic, ByteView head) {
    return head.size() >= magic.at + magic.bytes.size() &&
           asText(head.subspan(magic.at, magic.bytes.size())) == magic.bytes;
}

// A frame of MPEG layer III or of AAC in ADTS. The layer bits keep byte order marks (ff fe) out.
bool startsWithAudioFrame(ByteView head) {
    if (head.size() < 4 || head[0] != 0xff) {
        return false;
    }
    const bool layer3 = (head[1] & 0xe6) == 0xe2 && (head[2] & 0xf0) != 0xf0 && (head[2] & 0x0c) != 0x0c;
    const bool adts = (head[1] & 0xf6) == 0xf0 && (head[2] & 0x3c) <= 0x30;
    return layer3 || adts;
}

template <std::size_t N>
bool endsWithOneOf(std::string_view name, const std::array<std::string_view, N>& endings) {
    return std::any_of(endings.begin(), endings.end(), [&](auto ending) { return name.ends_with(ending); });
}

// Any bytes above ASCII may be text in some encoding; control characters other than white space are not.
bool isText(ByteView head) {
    return std::all_of(head.begin(), head.end(), [](std::uint8_t byte) {
        return byte >= 0x20 ? byte != 0x7f : (byte >= '\t' && byte <= '\r');
    });
}

}  // namespace

FileKind fileKind(std::string_view name, ByteView head) {
    head = head.first(std::min(head.size(), kHeadSize));
    if (isText(head)) {
        return FileKind::Text;
    }
    const auto known = std::find_if(kMagics.begin(), kMagics.end(),
                                    [&](const Magic& magic) { return matches(magic, head); });
    if (known != kMagics.end()) {
        return known->kind;
    }
    if (startsWithAudioFrame(head)) {
        return FileKind::Media;
    }
    if (looksCompressible(head)) {
        return FileKind::Unknown;
    }
    if (endsWithOneOf(name, kEncryptedNames)) {
        return FileKind::Packed;
    }
    return endsWithOneOf(name, kDatabaseNames) ? FileKind::EncryptedPages : FileKind::Unknown;
}

}  // namespace coffer
