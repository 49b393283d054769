// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "crypto/hash.h"
#include "keys/capability.h"
#include "keys/session.h"
#include "keys/statementforks.h"
#include "storage/storage.h"
#include "vault/clock.h"
#include "vault/keyfiles.h"
#include "vault/localstate.h"
#include "vault/localstatus.h"
#include "vault/logwriter.h"
#include "vault/owner.h"

namespace coffer {

/// A computer at work with its capability alone: it adds and can read nothing back (FORMAT.md section 5).
///
/// Opening it follows the statements down from the newest one this computer has seen, reads what is new in
/// the logs, and applies marks to the local state before anything is decided by it. One object is one
/// session; while it lives no other process of this user can work for the same computer, not even with
/// another state folder: the two would write different entries of one number. One thread, except where a
/// method says otherwise. The storage must outlive it.
class ComputerVault {
public:
    /// `stateFolder` is the base; the computer's own folder in it is <vault>/<computer>.
    /// Errors: Busy (another run), NotFound (no vault there), WrongKey (another vault is), Refused (this
    /// computer is retired, unknown, or a clone of it exists; its log is full; the vault went back behind
    /// what it has seen), those of storage and local state.
    static Result<std::unique_ptr<ComputerVault>> open(Storage& storage, Capability capability,
                                                       const std::filesystem::path& stateFolder,
                                                       Clock clock = systemTime);

    /// The folder of one computer's local state.
    static std::filesystem::path stateFolderOf(const std::filesystem::path& base, const VaultId& vault,
                                               const ComputerId& computer);
    /// The one above it, of all computers of a vault that have worked for this person here.
    static std::filesystem::path stateFolderOf(const std::filesystem::path& base, const VaultId& vault);

    [[nodiscard]] Storage& storage() const { return m_storage; }
    [[nodiscard]] const Capability& capability() const { return m_capability; }
    [[nodiscard]] const Session& session() const { return *m_session; }
    [[nodiscard]] LocalState& state() const { return *m_state; }
    [[nodiscard]] std::uint64_t now() const { return m_clock(); }
    /// The statement that this run follows.
    [[nodiscard]] const KnownStatement& followed() const { return *m_followed; }
    /// The newest entry of this computer; nothing before the first.
    [[nodiscard]] const std::optional<format::LogHead>& head() const { return m_head; }
    /// What a person should know; kinds are "rolled-back", "gap", "log", "statement", "stranger", "rebuilt",
    /// "vanished".
    [[nodiscard]] const std::vector<VaultNotice>& notices() const { return m_notices; }
    /// Hands each of them to a person, once all can be: what owners changed is noticed at every opening
    /// until then, whatever ends the runs between.
    Result<void> tellNotices(const std::function<void(const VaultNotice&)>& tell);
    /// Counts the packs and indexes of this session. Any thread.
    [[nodiscard]] std::uint64_t nextOrdinal() { return m_ordinal++; }
    /// The key of a path below another one: HMAC under a key of this computer's domain. Any thread.
    [[nodiscard]] PathKey pathKey(ByteView parent, std::string_view name) const;

    /// Writes a log entry, durably, then records it locally: an entry that names indexes finishes their
    /// packs; marks that it makes are applied. Sequence, previous, seen, statement and time are filled in.
    /// Requires: an owner for the kinds that need one.
    /// `announced` hears which file is about to be written (its number and the hash in its name), so that
    /// after a crash isWritten() can tell whether it was; its error ends the attempt.
    using Announcement = std::function<Result<void>(const format::LogHead&)>;
    Result<format::EntryReference> appendEntry(format::LogPayload payload, const std::optional<Bytes>& body,
                                               const std::optional<OwnerSigner>& owner = std::nullopt,
                                               const Announcement& announced = {});
    /// Whether this computer's log has such a file. Errors: those of listing it.
    [[nodiscard]] Result<bool> isWritten(const format::LogHead& file) const;

    /// Writes what a locked home page shows; problems are added from notices().
    Result<void> writeStatus(LocalStatus status) const;
    /// The status of the run before, as far as there is one.
    [[nodiscard]] std::optional<LocalStatus> lastStatus() const;
    /// The same, to be changed and written again. One that is lost or damaged begins anew and says so, so
    /// that the next backup does not take nothing for the measure of its sources.
    [[nodiscard]] LocalStatus statusToAmend() const;

private:
    ComputerVault(Storage& storage, Capability capability, ProcessLock lock,
                  std::unique_ptr<LocalState> state, Clock clock);
    Result<void> follow();
    Result<void> noticeNews(const std::optional<Hash>& pin);
    Result<KeyFiles> readKeys();
    [[nodiscard]] Result<void> requireVault(const KeyFiles& files) const;
    Result<void> restoreSlots(const KeyFiles& files);
    struct Words {
        const char* one;
        const char* many;
    };
    void noticeRestored(std::size_t count, const Words& words);
    Result<void> keepCopies(const KeyFiles& files);
    [[nodiscard]] Result<void> checkListed(const KnownStatement& followed) const;
    Result<void> stillCounts();
    Result<void> catchUp();
    Result<std::set<Hash>> vanishedPacks();
    Result<std::set<Hash>> strandedPacks(const KnownPacks& known);
    Result<void> noteLost(LocalStatus& status, const std::set<Hash>& missing, const std::set<Hash>& doubtful);
    [[nodiscard]] Result<void> checkNumbersLeft() const;
    Result<void> beginSession();
    void notice(std::string_view kind, Error error);

    Storage& m_storage;
    Capability m_capability;
    ProcessLock m_lock;
    std::unique_ptr<LocalState> m_state;
    Clock m_clock;
    crypto::HmacSha256 m_pathKey;
    StatementBook m_book;
    const KnownStatement* m_followed = nullptr;
    std::optional<Session> m_session;
    std::optional<format::LogHead> m_head;
    std::map<ComputerId, format::LogHead> m_seen;
    std::vector<VaultNotice> m_notices;
    std::atomic<std::uint64_t> m_ordinal = 0;
};

}  // namespace coffer
