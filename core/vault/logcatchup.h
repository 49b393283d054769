// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/layout.h"
#include "storage/storage.h"
#include "vault/localstate.h"
#include "vault/logjudge.h"
#include "vault/owner.h"
#include "vault/removals.h"

namespace coffer {

/// Reads what is new in the logs for one computer: only entries above the heads it has applied. Its own
/// validly signed successors are adopted (a crash between log and local state); marks that name packs of its
/// domain are collected: after a hand-over it may rely on what another computer stored.
///
/// Of another computer, everything valid counts, but the head moves only as far as the numbers have no gap:
/// `seen` says that all before it was applied, and an entry that is still arriving may be a mark. An owner's
/// entry that goes back to an older statement (StatementOrder), or that a removed way has signed (Removals),
/// is passed over, as the owners' reading does. A log has reached a number when a good entry says so: files
/// that are merely called like entries neither stand for one that is gone nor hide that it is.
class LogCatchUp {
public:
    LogCatchUp(Storage& storage, const LogContext& context, const ComputerId& self)
        : m_storage(storage), m_context(context), m_self(self), m_removals(context) {}

    /// What was applied before.
    struct Before {
        std::optional<format::LogHead> ownHead;
        std::map<ComputerId, format::LogHead> heads;  ///< of the other computers
        std::map<ComputerId, Hash> followed;          ///< newest statement that each log has followed
    };

    /// Errors: Refused when this computer's log was
    /// also written by a clone; those of storage. Problems of others' logs become notices().
    Result<void> run(const Before& before);

    [[nodiscard]] const LogProgress& progress() const { return m_progress; }
    [[nodiscard]] const std::vector<VaultNotice>& notices() const { return m_notices; }

private:
    /// The files of a log, by the number in their names.
    using Numbers = std::map<std::uint64_t, std::vector<Hash>>;
    Result<Numbers> numbers(const ComputerId& computer);
    /// The entries of one number that are good, by their ids: more than one if there is a clone.
    std::vector<LogRecord> judge(const ComputerId& computer, std::uint64_t sequence,
                                 const std::vector<Hash>& files);
    Result<void> readOwn(const std::optional<format::LogHead>& head);
    Result<void> adopt(const LogRecord& record, StatementOrder& order);
    Result<void> readOther(const ComputerId& computer, const std::optional<format::LogHead>& head);
    void readNew(const ComputerId& computer, const Numbers& all, const std::optional<format::LogHead>& head);
    void expectHead(const ComputerId& computer, const Numbers& all, const format::LogHead& head);
    void expectStatement(const LogRecord& record);
    [[nodiscard]] StatementOrder orderOf(const ComputerId& computer) const;
    void keepOrder(const ComputerId& computer, const StatementOrder& order);
    void collectMarks(const LogRecord& record, StatementOrder& order);
    void notice(std::string_view kind, Error error) {
        m_notices.push_back({std::string(kind), std::move(error)});
    }

    Storage& m_storage;
    const LogContext& m_context;
    ComputerId m_self;
    Removals m_removals;
    Before m_before;
    LogProgress m_progress;
    /// Logs with a good entry at or beyond the head that was applied, and those of which a file could not be
    /// read just now: nothing is concluded from that.
    std::set<ComputerId> m_reached;
    std::set<ComputerId> m_unknown;  ///< logs with an entry whose statement is not there
    std::vector<VaultNotice> m_notices;
};

}  // namespace coffer
