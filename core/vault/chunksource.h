// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

#include "crypto/hash.h"
#include "vault/chunktable.h"
#include "vault/owner.h"
#include "vault/packreader.h"
#include "vault/progress.h"

namespace coffer {

/// A pack that an index names or that lies in a packs folder.
struct SourcePack {
    enum class State : std::uint8_t {
        Present,     ///< there, of the size that the index says
        Missing,     ///< an index names it and it is not there: pruned, not yet arrived, or lost
        WrongSize,   ///< there, but cut off or grown; what lies before the cut may still be good
        Unreadable,  ///< does not open
    };
    ComputerId computer;
    Hash hash;
    std::uint64_t size = 0;  ///< of its file: as found, or as the index says when it is missing
    State state = State::Missing;
};

/// Something that was found wrong while looking for chunks. Each object or copy is reported once.
struct SourceProblem {
    std::string object;  ///< its name in the vault
    Error error;         ///< NotFound: named but absent
};

/// Whether an error says nothing about the object itself.
bool isPassing(Code code);

/// A chunk that is wanted, and where its plaintext goes. `into` has exactly the chunk's length.
struct ChunkWant {
    ChunkId id;
    ByteSpan into;
};

/// All chunks of an unlocked vault, by id.
///
/// Indexes say where chunks lie. Where an index is missing or damaged, and for packs that no index names, the
/// packs' own tables of contents are read instead; and should an index have sent the reader to the wrong
/// place, the pack has the last word. What comes out has been checked: a chunk's id is the HMAC of its
/// content (FORMAT.md section 9). Where there are several copies, any good one does.
///
/// Thread-safe after load(). The OwnerVault and its storage must outlive it. Holds about 52 bytes for each
/// chunk, at most kOpenPacks open packs and kNodeCache bytes of nodes.
class ChunkSource {
public:
    static constexpr std::size_t kOpenPacks = 48;
    static constexpr std::size_t kNodeCache = std::size_t{8} << 20;
    static constexpr std::size_t kMostProblems = 1000;

    /// Errors: those of Storage::list, Cancelled. Whatever is wrong with single objects is in problems().
    static Result<std::unique_ptr<ChunkSource>> load(OwnerVault& owner, const Progress& progress);

    /// The plaintext of a chunk. Errors: NotFound when no pack is known to hold it, else what the first copy
    /// suffers from: NotFound (its pack is missing), Damaged, Tampered, TooNew, WrongKey; Unavailable when
    /// the storage is gone.
    Result<Bytes> get(const ChunkId& id, format::ChunkKind kind);
    /// The same for a node, which is kept for a while.
    Result<std::shared_ptr<const Bytes>> node(const ChunkId& id, format::ChunkKind kind);
    /// The plaintexts of several data chunks; those that lie side by side in one pack are read at once. The
    /// compressor is the calling thread's.
    Result<void> fill(std::span<const ChunkWant> wants, Compressor& compressor);

    /// Whether a chunk should be readable, from what is known without reading it. Errors as get().
    Result<void> locate(const ChunkId& id);
    /// The packs that hold copies of a chunk.
    std::vector<SourcePack> packsOf(const ChunkId& id);

    /// Whether each chunk of a pack, as far as is known which, has a good copy in another one.
    bool isReplaced(std::uint32_t pack);

    /// What the indexes say of a pack, in the order of its bytes.
    std::vector<ChunkPlace> placesIn(std::uint32_t pack);

    /// What names chunks in a session's domain. Error WrongKey when its epoch is not reached. Lives as long
    /// as the source.
    Result<const crypto::HmacSha256*> naming(const format::SessionHeader& session);

    [[nodiscard]] const std::vector<SourcePack>& packs() const { return m_packs; }
    [[nodiscard]] std::vector<SourceProblem> problems() const;
    [[nodiscard]] std::size_t size() const { return m_table.size(); }
    [[nodiscard]] OwnerVault& owner() const { return m_owner; }

    /// Takes copies out of use that somebody else has found to be bad (verify.h).
    void discard(std::uint32_t pack);
    /// One that could not be read now: whoever needs it is told this error.
    void setAside(std::uint32_t pack, const Error& error);
    void discard(std::uint32_t pack, const ChunkId& id);

private:
    friend class ChunkLoader;
    struct OpenPack {
        PackReader reader;
        const crypto::HmacSha256* naming;
    };
    using Held = std::shared_ptr<const OpenPack>;
    struct CachedNode {
        ChunkId id;
        std::shared_ptr<const Bytes> bytes;
    };

    explicit ChunkSource(OwnerVault& owner) : m_owner(owner) {}

    std::vector<ChunkPlace> placesOf(const ChunkId& id);
    Result<Held> hold(std::uint32_t pack);
    Result<Held> openPack(std::uint32_t pack);
    Result<void> readPlace(const ChunkPlace& place, format::ChunkKind kind, ByteSpan into,
                           Compressor& compressor);
    Result<Bytes> readAny(const ChunkId& id, format::ChunkKind kind, Compressor& compressor);
    Result<Bytes> readCopy(const ChunkPlace& place, format::ChunkKind kind, Compressor& compressor);
    std::vector<ChunkPlace> secondOpinion(const ChunkId& id, const std::vector<ChunkPlace>& tried);
    void learnContents(std::uint32_t pack);
    void remember(const ChunkPlace& place, const Error& error);
    void addProblem(std::string object, Error error);
    Result<void> fillRun(std::span<const ChunkWant> wants, const std::vector<ChunkPlace>& places,
                         Compressor& compressor);
    Result<void> fillOne(const ChunkWant& want, Compressor& compressor);
    [[nodiscard]] Error missingPack(const SourcePack& pack) const;

    OwnerVault& m_owner;
    std::vector<SourcePack> m_packs;

    mutable std::mutex m_mutex;  ///< guards everything below
    ChunkTable m_table;
    std::multimap<ChunkId, ChunkPlace> m_learned;  ///< from the packs themselves, after an index misled
    std::map<std::uint32_t, std::optional<Error>> m_asked;  ///< packs whose own contents were read
    std::map<std::uint32_t, Error> m_unreadable;
    std::list<std::pair<std::uint32_t, Held>> m_open;  ///< the latest used first
    std::map<std::pair<EpochName, DomainId>, std::unique_ptr<crypto::HmacSha256>> m_naming;
    std::list<CachedNode> m_nodes;  ///< the latest used first
    std::unordered_map<ChunkId, std::list<CachedNode>::iterator, FixedBytesHash> m_nodesById;
    std::size_t m_nodeBytes = 0;
    std::vector<SourceProblem> m_problems;
    std::optional<Error> m_unread;  ///< why an index or pack could not be read that may hold anything
};

}  // namespace coffer
