// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/samplebackup.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "crypto/hash.h"
#include "format/layout.h"
#include "vault/sealedobject.h"

namespace coffer::test {
namespace {

template <typename T>
T must(Result<T> result) {
    if (!result.ok()) {
        std::fprintf(stderr, "the sample backup: %s\n", result.error().detail.c_str());
        std::abort();
    }
    return std::move(result).value();
}

void must(const Result<void>& result) {
    if (!result.ok()) {
        std::fprintf(stderr, "the sample backup: %s\n", result.error().detail.c_str());
        std::abort();
    }
}

Session begin(const TestVault& vault, const Capability& capability) {
    format::SessionHeader header;
    header.vault = capability.vault;
    header.computer = capability.computer;
    header.reading = vault.ring().newest().name;
    header.enrolled = capability.enrolled;
    header.domainEpoch = capability.domainEpoch;
    header.domain = capability.domain;
    const auto reading = KeyRing::readingKeyPair(vault.vault(), vault.ring().newest().key).publicKey();
    return must(createSession(header, reading, capability.psk));
}

Bytes bytesOf(const std::string& text) {
    const auto view = asBytes(text);
    return {view.begin(), view.end()};
}

}  // namespace

SampleBackup::SampleBackup(Storage& storage, const TestVault& vault, Capability capability,
                           std::optional<format::EntryReference> previous)
    : m_storage(storage),
      m_vault(vault),
      m_capability(std::move(capability)),
      m_previous(previous),
      m_session(begin(vault, m_capability)),
      m_ids(m_capability.chunkId.view()) {}

ChunkId SampleBackup::chunk(format::ChunkKind kind, ByteView plain, std::string_view klass,
                            Compression compression) {
    const std::uint8_t kindByte = format::kindByte(kind);
    const ChunkId id = *ChunkId::from(m_ids.compute({{&kindByte, 1}, plain}));
    if (!m_known.emplace(id, true).second) {
        return id;
    }
    auto& pack = m_open[std::string(klass)];
    if (!pack) {
        pack = must(PackWriter::begin(m_storage, m_session, m_ordinal++, klass));
    }
    Bytes packed;
    const auto how = m_compressor.compress(compression, plain, packed);
    const ByteView stored = how == Compression::None ? plain : ByteView(packed);
    must(pack->add({id, kind, static_cast<format::CompressionNumber>(how),
                    static_cast<std::uint32_t>(stored.size()), static_cast<std::uint32_t>(plain.size())},
                   stored));
    if (pack->full()) {
        finishPack(std::string(klass));
    }
    return id;
}

void SampleBackup::finishPack(const std::string& klass) {
    m_index.push_back(must(m_open[klass]->finish()));
    m_open.erase(klass);
}

ChunkId SampleBackup::directory(std::vector<format::Entry> entries) {
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    ++m_figures["directories"];
    return chunk(format::ChunkKind::DirectoryNode, format::encodeDirectory(entries), format::kClassTree,
                 Compression::Zlib);
}

format::Entry SampleBackup::file(const std::string& name, ByteView content, std::size_t piece) {
    format::Entry entry;
    entry.name = bytesOf(name);
    entry.type = format::kTypeFile;
    entry.mode = 0640;
    entry.mtime = {1'600'000'000, 5000};
    entry.size = content.size();
    for (std::size_t at = 0; at < content.size(); at += piece) {
        const ByteView part = content.subspan(at, std::min(piece, content.size() - at));
        entry.parts.push_back(
            {format::PartKind::Data, part.size(), chunk(format::ChunkKind::Data, part, format::kClassData)});
    }
    ++m_figures["files"];
    m_figures["bytes"] += content.size();
    return entry;
}

format::Entry SampleBackup::folder(const std::string& name, const ChunkId& node) {
    format::Entry entry;
    entry.name = bytesOf(name);
    entry.type = format::kTypeDirectory;
    entry.mode = 0750;
    entry.mtime = {1'500'000'000, 0};
    entry.node = node;
    return entry;
}

format::Entry SampleBackup::symlink(const std::string& name, const std::string& target) {
    format::Entry entry;
    entry.name = bytesOf(name);
    entry.type = format::kTypeSymlink;
    entry.mode = 0777;
    entry.target = bytesOf(target);
    return entry;
}

format::Entry SampleBackup::diskFile(const std::filesystem::path& path) {
    format::Entry entry = file(path.filename().string(), {});
    entry.size = std::filesystem::file_size(path);
    m_figures["bytes"] += *entry.size;
    std::ifstream stream(path, std::ios::binary);
    Bytes piece(std::size_t{256} << 10);
    std::vector<format::Part> parts;
    while (stream) {
        stream.read(reinterpret_cast<char*>(piece.data()), static_cast<std::streamsize>(piece.size()));
        const auto got = static_cast<std::size_t>(stream.gcount());
        if (got > 0) {
            const ByteView view = ByteView(piece).first(got);
            const auto how = looksCompressible(view) ? Compression::Zstd : Compression::None;
            parts.push_back({format::PartKind::Data, got,
                             chunk(format::ChunkKind::Data, view, format::kClassMedia, how)});
        }
    }
    const ChunkId node =
        chunk(format::ChunkKind::FileNode, format::encodeFileNode(parts), format::kClassTree);
    entry.parts = {{format::PartKind::FileNode, *entry.size, node}};
    return entry;
}

ChunkId SampleBackup::diskFolder(const std::filesystem::path& path) {
    std::vector<format::Entry> entries;
    for (const auto& item : std::filesystem::directory_iterator(path)) {
        entries.push_back(item.is_directory()
                              ? folder(item.path().filename().string(), diskFolder(item.path()))
                              : diskFile(item.path()));
    }
    return directory(std::move(entries));
}

format::EntryReference SampleBackup::commit(const ChunkId& root, std::optional<ChunkId> catalogue,
                                            std::uint64_t time) {
    while (!m_open.empty()) {
        finishPack(m_open.begin()->first);
    }
    const Bytes index = sealIndex(m_session, m_ordinal++, format::encodeIndex(m_index));
    m_indexName = crypto::sha256(index);
    must(m_storage.write(format::indexName(m_capability.computer, m_indexName), index));
    format::BackupBody body;
    body.root = root;
    body.catalogue = catalogue;
    body.started = body.finished = time;
    body.figures = m_figures;
    format::LogPayload payload;
    payload.sequence = m_previous ? m_previous->sequence + 1 : 0;
    payload.previous = m_previous ? std::optional<Hash>(m_previous->hash) : std::nullopt;
    payload.statement = m_vault.statement();
    payload.time = time;
    payload.entry = format::kEntryBackup;
    payload.indexes = {m_indexName};
    const auto entry = sealLogEntry(m_session, m_capability, payload, format::encodeBackupBody(body), {});
    must(m_storage.write(format::logFolder(m_capability.computer) + "/" +
                             format::logFileName(entry.reference.sequence, entry.name),
                         entry.file));
    return entry.reference;
}

}  // namespace coffer::test
