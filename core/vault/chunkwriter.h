// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "chunking/compression.h"
#include "chunking/plan.h"
#include "crypto/hash.h"
#include "vault/computer.h"
#include "vault/journal.h"
#include "vault/packwriter.h"

/// From plain chunks to durable packs; inside this room.
namespace coffer {

/// A chunk and the pack that holds it.
struct PlacedChunk {
    ChunkId id;
    PackNumber pack = 0;
};

/// Packs are kept apart by class, so that they die whole.
enum class PackClass : std::uint8_t { Tree, Database, Media, Data };
inline constexpr std::size_t kPackClasses = 4;

/// What the writers of one run share: which chunks there are, which packs are open. Thread-safe.
class PackStore {
public:
    static Result<std::unique_ptr<PackStore>> create(ComputerVault& vault);

    struct OpenPack {
        PackNumber number;
        std::unique_ptr<PackWriter> writer;
    };
    struct Claim {
        bool stored = false;  ///< there already, or being stored; else it is the caller's to store
        PackNumber pack = 0;
    };

    [[nodiscard]] ChunkId idOf(format::ChunkKind kind, ByteView plain) const;
    /// Finds a chunk, or claims it for the caller, whose open pack is `own` (0: none yet; then call assign).
    Result<Claim> findOrClaim(const ChunkId& id, PackNumber own);
    void assign(const ChunkId& id, PackNumber own);

    /// Borrows an open pack of a class, or begins one.
    Result<OpenPack> take(PackClass klass);
    void giveBack(PackClass klass, OpenPack pack);
    /// Finishes a pack and records it.
    Result<void> finish(OpenPack pack);
    /// Finishes all packs that nobody has borrowed, several at a time.
    Result<void> finishAll(unsigned threads);

    [[nodiscard]] Journal& journal() { return m_journal; }
    /// Bytes added to storage by finished packs.
    [[nodiscard]] std::uint64_t stored() const { return m_stored; }

private:
    PackStore(ComputerVault& vault, PackNumber last);

    ComputerVault& m_vault;
    crypto::HmacSha256 m_idKey;
    Journal m_journal;
    std::mutex m_claimMutex;
    std::unordered_map<ChunkId, PackNumber, FixedBytesHash> m_claims;  ///< in packs not yet recorded
    std::mutex m_poolMutex;
    std::array<std::vector<OpenPack>, kPackClasses> m_idle;
    std::atomic<PackNumber> m_last;
    std::atomic<std::uint64_t> m_stored = 0;
};

/// One thread's way to store chunks. It keeps a pack of each class it writes to until release().
class ChunkWriter {
public:
    explicit ChunkWriter(PackStore& store) : m_store(store) {}

    /// Stores a chunk unless it is there. Nodes are compressed with zlib, data as the hint says.
    Result<PlacedChunk> put(format::ChunkKind kind, ByteView plain, PackClass klass, CompressionHint hint);
    /// Gives all packs back to the others.
    void release();
    /// Finishes the pack of a class that this writer holds, if it holds one.
    Result<void> finish(PackClass klass);

private:
    Result<PackStore::OpenPack*> packOf(PackClass klass);

    PackStore& m_store;
    Compressor m_compressor;
    Bytes m_packed;
    std::array<PackStore::OpenPack, kPackClasses> m_packs{};
};

/// Stores the nodes of trees for all threads, in one pack at a time, which is finished now and then so that
/// files with nodes become durable. Thread-safe.
class NodeWriter {
public:
    explicit NodeWriter(PackStore& store) : m_store(store), m_writer(store) {}
    Result<PlacedChunk> put(format::ChunkKind kind, ByteView plain);
    Result<void> finish();

private:
    Result<void> finishIfDue();

    PackStore& m_store;
    std::mutex m_mutex;
    ChunkWriter m_writer;
    std::uint64_t m_storedBefore = 0;
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
};

}  // namespace coffer
