// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "chunking/compression.h"
#include "crypto/hash.h"
#include "format/catalogue.h"
#include "format/tree.h"
#include "support/testvault.h"
#include "vault/packwriter.h"

namespace coffer::test {

/// Writes one backup straight with the foundation of the room, so that tests of reading do not depend on the
/// code that backs up: any nodes, also such as no backup would write. What does not work aborts the test
/// program. `commit` writes packs, an index and the log entry.
class SampleBackup {
public:
    SampleBackup(Storage& storage, const TestVault& vault, Capability capability,
                 std::optional<format::EntryReference> previous = std::nullopt);

    /// Stores a chunk (once) and returns its id.
    ChunkId chunk(format::ChunkKind kind, ByteView plain, std::string_view klass,
                  Compression compression = Compression::Zstd);
    ChunkId directory(std::vector<format::Entry> entries);
    /// A file in pieces of `piece` bytes.
    format::Entry file(const std::string& name, ByteView content, std::size_t piece = std::size_t{1} << 20);
    static format::Entry folder(const std::string& name, const ChunkId& node);
    static format::Entry symlink(const std::string& name, const std::string& target);
    /// A folder of the disk with everything in it.
    ChunkId diskFolder(const std::filesystem::path& path);

    format::EntryReference commit(const ChunkId& root, std::optional<ChunkId> catalogue = std::nullopt,
                                  std::uint64_t time = 1'700'000'000'000);
    [[nodiscard]] const std::vector<format::IndexedPack>& packs() const { return m_index; }
    [[nodiscard]] const Session& session() const { return m_session; }
    [[nodiscard]] const Hash& index() const { return m_indexName; }

private:
    void finishPack(const std::string& klass);
    format::Entry diskFile(const std::filesystem::path& path);

    Storage& m_storage;
    const TestVault& m_vault;
    Capability m_capability;
    std::optional<format::EntryReference> m_previous;
    Session m_session;
    crypto::HmacSha256 m_ids;
    Compressor m_compressor;
    std::map<std::string, std::unique_ptr<PackWriter>> m_open;
    std::map<ChunkId, bool> m_known;
    std::vector<format::IndexedPack> m_index;
    Hash m_indexName;
    std::uint64_t m_ordinal = 0;
    format::Figures m_figures;
};

}  // namespace coffer::test
