// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "vault/owner.h"

namespace coffer {

/// What the logs say about marked packs (FORMAT.md section 14): whether nobody can come to need them any
/// more. A view of one reading of the logs; `owner` must outlive it and not be refreshed meanwhile.
///
/// The computer that made a pack must have acknowledged the mark, and so must every active computer of its
/// domain, because computers of one domain may use each other's packs. A log counts as gapless only if every
/// number from 0 to its head is there once, each names its predecessor's hash, and no file in it is
/// unreadable or fails to count: anything else could hide a backup that needs the pack. Stricter than section
/// 14 where it leaves room.
///
/// What is lost for good would stand in the way for good, so there is a way out: an owner retires that
/// computer. kLostAfter later, what is missing or damaged in its log counts as lost and hides nothing any
/// more; only what could not be read just now, or what a newer version wrote, still does.
class MarkLedger {
public:
    /// As long as an object that is named but absent counts as still arriving.
    static constexpr std::uint64_t kLostAfter = 86'400'000;

    /// `now` in ms since 1970.
    MarkLedger(const OwnerVault& owner, std::uint64_t now);

    [[nodiscard]] bool isMarked(const format::PackReference& pack) const { return m_marks.contains(pack); }
    /// Whether a dead pack has no mark yet, or only marks that nobody can acknowledge: those of retired
    /// computers beyond what is lost of their logs.
    [[nodiscard]] bool needsMark(const format::PackReference& pack) const;
    [[nodiscard]] std::vector<format::PackReference> marked() const;

    /// Why a pack must stay for now, and whose word is missing. Nothing: no log stands in the way.
    struct Obstacle {
        ComputerId computer;
        enum class Reason {
            NotAcknowledged,  ///< that computer has not yet added anything since the mark
            BrokenLog,        ///< its log has a gap, a fork or something unreadable
            Unknown,          ///< no statement lists it
        };
        Reason reason;
    };
    /// Requires: isMarked(pack).
    [[nodiscard]] std::optional<Obstacle> obstacle(const format::PackReference& pack) const;
    /// What would stand in the way once `by` has marked a pack and has itself acknowledged that mark.
    [[nodiscard]] std::optional<Obstacle> obstacleAfterMark(const format::PackReference& pack,
                                                            const std::optional<ComputerId>& by) const;
    /// What keeps a log from being whole; nothing: it is.
    [[nodiscard]] const std::optional<Error>& flaw(const ComputerId& computer) const;

private:
    [[nodiscard]] std::optional<Obstacle> obstacle(const format::EntryReference& mark,
                                                   const format::ListedComputer& owner) const;
    [[nodiscard]] std::optional<Obstacle> obstacleFrom(
        const std::optional<ComputerId>& marker, const format::ListedComputer& owner,
        const std::function<bool(const ComputerId&)>& acknowledges) const;
    [[nodiscard]] bool acknowledged(const format::EntryReference& mark, const ComputerId& computer) const;
    enum class Lost { Counts, IsGivenUp };
    [[nodiscard]] std::optional<Error> findFlaw(const ComputerId& computer, Lost lost) const;
    [[nodiscard]] bool isGivenUp(const ComputerId& computer) const;
    [[nodiscard]] bool isWhole(const ComputerId& computer) const { return !flaw(computer); }

    const OwnerVault& m_owner;
    std::uint64_t m_now;
    std::map<format::PackReference, std::vector<format::EntryReference>> m_marks;
    mutable std::map<ComputerId, std::optional<Error>> m_flaws;
};

/// What the owner is told who retires a computer whose log is not whole: for kLostAfter it stands in the way
/// of giving space back. Nothing: it is whole. `now` in ms since 1970.
std::optional<VaultNotice> noticeOfLogNotWhole(const OwnerVault& owner, const ComputerId& computer,
                                               std::uint64_t now);

}  // namespace coffer
