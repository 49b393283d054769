// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "files/filestatus.h"
#include "format/logentry.h"
#include "format/pack.h"
#include "vault/processlock.h"
#include "vault/sqlite.h"

namespace coffer {

/// Counts packs within one computer's local state, from 1; 0 is none. Never stored in the vault.
using PackNumber = std::uint32_t;

using PathKey = FixedBytes<struct PathKeyTag, 32>;  ///< HMAC of a path: local state holds no name.

/// What a file's chats came to, so that an unchanged file need not be read again.
struct StoredChats {
    ChunkId node;  ///< the catalogue node
    std::uint64_t messages = 0, mediaPresent = 0, mediaMissing = 0;
    std::string last;  ///< date of the newest message, may be empty
};

/// A path that is backed up again and again, and its how-manieth run this is. Files that the last runs of
/// their source did not meet are forgotten, so that the state does not grow for ever with what comes and
/// goes: a row is renewed at the latest kRenewAfter runs after it was last, and dropped kForgetAfter runs
/// after.
struct SourceRun {
    static constexpr std::uint32_t kRenewAfter = 8;
    static constexpr std::uint32_t kForgetAfter = 16;

    std::uint32_t source = 0;  ///< from 1; within the local state
    std::uint32_t run = 0;     ///< from 1

    /// Whether a row seen at this run is to be written again in run `now`.
    [[nodiscard]] bool needsRenewal(const SourceRun& now) const {
        return source != now.source || now.run >= run + kRenewAfter;
    }
};

/// What the computer remembers of a file that it backed up.
struct StoredFile {
    FileStatus version;  ///< only what sameVersion compares
    Bytes parts;         ///< the entry's parts, encoded
    std::uint64_t size = 0;
    std::optional<StoredChats> chats;
    std::vector<PackNumber> packs;  ///< everything needed to restore it; ascending
    SourceRun seen;
};

struct FileRow {
    PathKey key;
    StoredFile file;
};

struct RecordedPack {
    PackNumber number;
    format::IndexedPack pack;
};

/// What reading the logs brought, to be applied at once.
struct LogProgress {
    std::map<ComputerId, format::LogHead> heads;  ///< of other computers, applied now
    std::optional<format::LogHead> ownHead;       ///< adopted
    std::vector<Hash> namedIndexes;               ///< by own entries
    std::set<Hash> markedPacks;                   ///< of the domain
    std::set<Hash> lostPacks;                     ///< gone or damaged, though backups rely on them
    std::map<ComputerId, Hash> followed;  ///< the newest statement that each log has followed up to its head
};

/// A pack that another computer of the domain stored before a hand-over.
struct AdoptedPack {
    ComputerId computer;  ///< in whose folder it lies
    format::IndexedPack pack;
};

/// Packs and their sizes, by the computer in whose folder they lie.
using KnownPacks = std::map<ComputerId, std::map<Hash, std::uint64_t>>;

/// What a computer remembers outside the vault (FORMAT.md sections 11, 12, 14): one SQLite file, one process
/// at a time. Everything in it can be lost without harm to any backup: it is then rebuilt by reading the
/// sources again. It holds no content and no name, only keyed hashes; with it and the keychain a thief
/// confirms guesses.
///
/// A pack passes three stages: recorded (durable, not in an index), indexed (in a durable index), finished
/// (a log entry names that index). A run that ends early leaves packs in the first two; the next run goes on
/// with them.
///
/// Each method that changes something is one transaction, durable on return. All methods are thread-safe.
class LocalState {
public:
    enum class Origin { Found, New, Rebuilt };  ///< Rebuilt: a damaged one was put aside

    /// Makes the folder (0700) and the file if absent. Error Busy when another process has it open.
    static Result<std::unique_ptr<LocalState>> open(const std::filesystem::path& folder);
    ~LocalState();

    [[nodiscard]] Origin origin() const { return m_origin; }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

    // Heads and statements.
    Result<std::optional<format::LogHead>> ownHead();
    Result<std::map<ComputerId, format::LogHead>> appliedHeads();
    /// Of both kinds, of this computer `self` and the others, without opening the state; none when that
    /// cannot be told now, as peekKnownPacks().
    static std::map<ComputerId, format::LogHead> peekHeads(const std::filesystem::path& folder,
                                                           const ComputerId& self);
    Result<std::map<ComputerId, Hash>> followed();
    Result<std::optional<Hash>> pin();
    Result<void> setPin(const Hash& statement);
    /// The same as pin() without opening the state; nothing when it cannot be told now, as peekKnownPacks().
    static std::optional<Hash> peekPin(const std::filesystem::path& folder);
    /// The statement under which it was last made sure that the owners have the keys of all packs here.
    Result<std::optional<Hash>> packsCheckedUnder();
    Result<void> setPacksCheckedUnder(const Hash& statement);
    /// The statement up to which a person was told what owners changed.
    Result<std::optional<Hash>> told();
    Result<void> setTold(const Hash& statement);
    /// Copies of key files (slot files, statements) by name, to put back what storage loses.
    Result<std::map<std::string, Bytes>> keyFiles();
    Result<void> keepKeyFile(const std::string& name, ByteView file);
    Result<void> dropKeyFile(const std::string& name);

    // Deduplication.
    Result<std::optional<PackNumber>> findChunk(const ChunkId& id);
    Result<std::optional<StoredFile>> findFile(const PathKey& key);
    Result<PackNumber> lastPackNumber();
    /// Takes up packs of other computers, as if finished by this one: never in an index of its own.
    Result<void> adopt(const std::vector<AdoptedPack>& packs);
    /// Every pack that deduplication relies on; `self` stored those that were not taken up.
    Result<KnownPacks> knownPacks(const ComputerId& self);
    /// The same without opening the state, so that no run is disturbed. Nothing when it cannot be told now:
    /// there is no state, or a run is at work on it or was killed, which the next run puts right.
    static std::optional<KnownPacks> peekKnownPacks(const std::filesystem::path& folder,
                                                    const ComputerId& self);

    /// Those of `lost` (see LogProgress) of whose chunks some have not been stored again; of the others it
    /// keeps nothing.
    Result<std::set<Hash>> stillLost(const std::set<Hash>& lost);

    // Forgetting files.
    /// The run that a source is in: the next after those that were finished.
    Result<SourceRun> sourceRun(const PathKey& source);
    /// These runs are finished together. Every few runs of a source its forgotten files go, and with them
    /// sources that were in none of the last 400 backups.
    Result<void> finishSources(const std::vector<SourceRun>& runs);

    // The journal of a run.
    Result<void> recordPack(const RecordedPack& pack, const std::vector<FileRow>& files);
    Result<void> recordFiles(const std::vector<FileRow>& files);
    /// Packs in no index, oldest first, until they hold `chunks` chunks together; at least one if there is
    /// any.
    Result<std::vector<RecordedPack>> packsWithoutIndex(std::size_t chunks);
    Result<void> recordIndex(const Hash& index, const std::vector<RecordedPack>& packs);
    Result<std::vector<Hash>> unnamedIndexes();
    /// Own head, indexes that the entry names, and marks that it makes, together.
    Result<void> apply(const LogProgress& progress);

private:
    struct Queries;
    LocalState(std::filesystem::path folder, ProcessLock lock);
    Result<void> openDatabase();
    Result<void> createTables();
    Result<void> prepareQueries();
    Result<void> putAside();
    Result<void> insertFiles(const std::vector<FileRow>& files);
    Result<void> forgetFiles(const std::vector<SourceRun>& runs);
    Result<void> dropPacks(const LogProgress& progress);
    Result<void> dropFilesOfDroppedPacks();
    Result<void> finishIndexes(const std::vector<Hash>& indexes);
    Result<std::optional<Bytes>> value(std::string_view key);
    Result<std::optional<Hash>> hashValue(std::string_view key);
    Result<void> setValue(std::string_view key, ByteView value);
    Result<void> guard(Result<void> result);
    void noteDamage(const Error& error);

    std::filesystem::path m_folder;
    ProcessLock m_lock;
    std::mutex m_mutex;
    std::optional<sqlite::Database> m_database;
    std::unique_ptr<Queries> m_queries;
    Origin m_origin = Origin::Found;
};

}  // namespace coffer
