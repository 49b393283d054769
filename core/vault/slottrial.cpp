// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/slottrial.h"

#include <algorithm>
#include <tuple>

#include "vault/slotforce.h"

namespace coffer {
namespace {

struct OpenFile {
    OpenedSlot opened;
    Hash file;
};

/// What trying the slots of one method came to.
struct Attempt {
    std::vector<OpenFile> opened;
    std::optional<Error> firstError;  ///< other than a wrong secret
};

/// What a slot file asks for, in KiB times passes; more than may be spent where the cost is out of bounds, so
/// that such files come last.
std::uint64_t workOf(const format::SlotHeader& header) {
    if (header.method != format::kMethodPassword || !header.argon2id) {
        return 0;
    }
    const auto& cost = *header.argon2id;
    const bool bounded = cost.memory <= crypto::kArgon2idLimit.memoryKib &&
                         cost.passes <= crypto::kArgon2idLimit.passes &&
                         cost.lanes <= crypto::kArgon2idLimit.lanes;
    return bounded ? cost.memory * cost.passes : kUnknownWork + 1;
}

constexpr std::uint64_t kNewPasswordWork =
    std::uint64_t{crypto::kArgon2idDefault.memoryKib} * crypto::kArgon2idDefault.passes;

bool isSameWork(const format::SlotHeader& one, const format::SlotHeader& other) {
    return one.method != format::kMethodPassword ||
           (one.salt == other.salt && one.argon2id == other.argon2id);
}

/// Known files first, then by what they cost; what shares its work side by side.
std::tuple<bool, std::uint64_t, const std::optional<Bytes>&> placeOf(const FoundSlot& found,
                                                                     const std::set<Hash>& known) {
    return {!known.contains(found.name), workOf(found.slot->header), found.slot->header.salt};
}

/// Those of ordered slots that may be tried.
TrialPlan withinReason(const std::vector<const FoundSlot*>& slots, const std::set<Hash>& known) {
    TrialPlan plan;
    std::uint64_t left = kUnknownWork;
    const FoundSlot* before = nullptr;
    for (const FoundSlot* found : slots) {
        const auto& header = found->slot->header;
        const bool sharesWork = before != nullptr && isSameWork(before->slot->header, header);
        const std::uint64_t work = known.contains(found->name) || sharesWork ? 0 : workOf(header);
        if (work > left && before != nullptr) {
            ++plan.untried.count;
            plan.untried.work += work;
            continue;
        }
        left -= std::min(left, work);
        plan.order.push_back(found);
        before = found;
    }
    return plan;
}

/// A person's secret as each slot wants it. Copies of one slot share their salt, so the slow work is done
/// once.
class SlotSecrets {
public:
    explicit SlotSecrets(const UnlockSecret& secret) : m_secret(secret) {}
    [[nodiscard]] bool has(const format::SlotHeader& header) const {
        return header.method != format::kMethodPassword || (m_header && isSameWork(*m_header, header));
    }
    Result<SecretBytes> forSlot(const format::SlotHeader& header) {
        if (header.method != format::kMethodPassword) {
            return m_secret.secret.clone();
        }
        if (!m_last || !has(header)) {
            m_header = nullptr;
            TRY(m_last, passwordSecret(header, m_secret.secret));
            m_header = &header;
        }
        return m_last->clone();
    }

private:
    const UnlockSecret& m_secret;
    std::optional<SecretBytes> m_last;
    const format::SlotHeader* m_header = nullptr;
};

bool isInForce(ForceJudge& judge, const OpenFile& candidate) {
    return judge.isInForce(candidate.opened, candidate.file);
}

Result<OpenedSlot> openFound(Storage& storage, const FoundSlot& found, ByteView secret) {
    if (!isSecretOf(found.slot->header, secret)) {
        return Error{Code::WrongKey, "this secret opens another way to unlock"};
    }
    TRY(const format::SlotFile whole, wholeSlot(storage, found));
    return openSlot(whole, secret);
}

/// Opens the slot files of a plan until more slow work would bring nothing: beside the one in force there may
/// be older copies, and newer ones whose statement was never written.
class Trial {
public:
    Trial(Storage& storage, const UnlockSecret& secret, ForceJudge& judge)
        : m_storage(storage), m_judge(judge), m_secrets(secret) {}

    Attempt run(const TrialPlan& plan) {
        for (const FoundSlot* found : plan.order) {
            if (!m_secrets.has(found->slot->header) && isSettled()) {
                break;
            }
            tryOne(*found);
        }
        return std::move(m_attempt);
    }

private:
    void tryOne(const FoundSlot& found) {
        auto derived = m_secrets.forSlot(found.slot->header);
        auto opened =
            derived.ok() ? openFound(m_storage, found, derived->view()) : Result<OpenedSlot>(derived.error());
        if (opened.ok()) {
            m_attempt.opened.push_back({std::move(opened).value(), found.name});
        } else if (opened.error().code != Code::WrongKey && !m_attempt.firstError) {
            m_attempt.firstError = std::move(opened).error();
        }
    }

    bool isSettled() {
        for (; m_judged < m_attempt.opened.size() && !m_settled; ++m_judged) {
            m_settled = isInForce(m_judge, m_attempt.opened[m_judged]);
        }
        return m_settled;
    }

    Storage& m_storage;
    ForceJudge& m_judge;
    SlotSecrets m_secrets;
    Attempt m_attempt;
    std::size_t m_judged = 0;
    bool m_settled = false;
};

/// The slot file to go on with: the first that is in force, or else the one of the highest epoch. What this
/// reader has seen in force is asked about first, then what seems to be. Requires: there is one.
OpenFile choose(std::vector<OpenFile> candidates, const std::set<Hash>& known, ForceJudge& judge) {
    const auto isHigher = [](const OpenFile& a, const OpenFile& b) {
        return a.opened.header.number > b.opened.header.number;
    };
    const auto isKnown = [&](const OpenFile& candidate) { return known.contains(candidate.file); };
    const auto seems = [&](const OpenFile& candidate) {
        return judge.seemsInForce(candidate.opened, candidate.file);
    };
    std::stable_sort(candidates.begin(), candidates.end(), isHigher);
    if (candidates.size() > 1) {
        std::stable_partition(candidates.begin(), candidates.end(), seems);
    }
    std::stable_partition(candidates.begin(), candidates.end(), isKnown);
    const auto best =
        candidates.size() == 1
            ? candidates.begin()
            : std::find_if(candidates.begin(), candidates.end(),
                           [&](const OpenFile& candidate) { return isInForce(judge, candidate); });
    const auto highest = std::min_element(candidates.begin(), candidates.end(), isHigher);
    return std::move(best == candidates.end() ? *highest : *best);
}

Error nothingOpened(const KeyFiles& files, const UnlockSecret& secret, const TrialPlan& plan) {
    const auto unreadable = std::find_if(files.slots.begin(), files.slots.end(),
                                         [](const FoundSlot& found) { return !found.slot.ok(); });
    const bool any = !plan.order.empty();
    if (!any && unreadable != files.slots.end()) {
        return unreadable->slot.error();
    }
    const std::string words = methodWords(secret.method);
    const std::string untried = plan.untried.count == 0 ? "" : "; " + untriedText(plan.untried);
    return Error{Code::WrongKey, any ? "this " + words + " does not open this vault" + untried
                                     : "this vault has no " + words + " as a way to unlock"};
}

}  // namespace

TrialPlan planTrials(const KeyFiles& files, std::string_view method, const std::set<Hash>& known,
                     SlotTrials trials, const std::optional<SlotId>& only) {
    std::vector<const FoundSlot*> slots;
    for (const auto& found : files.slots) {
        if (found.slot.ok() && found.slot->header.method == method &&
            (!only || found.slot->header.slot == *only)) {
            slots.push_back(&found);
        }
    }
    std::stable_sort(slots.begin(), slots.end(), [&](const FoundSlot* a, const FoundSlot* b) {
        return placeOf(*a, known) < placeOf(*b, known);
    });
    TrialPlan plan = trials == SlotTrials::All ? TrialPlan{std::move(slots), {}} : withinReason(slots, known);
    return plan;
}

Result<TriedSlot> trySlots(Storage& storage, const KeyFiles& files, const UnlockSecret& secret,
                           const SeenBefore& seen, SlotTrials trials) {
    TRY_VOID(requireSlots(files));
    const TrialPlan plan = planTrials(files, secret.method, seen.slots, trials, secret.slot);
    ForceJudge judge(storage, files, seen);
    Attempt attempt = Trial(storage, secret, judge).run(plan);
    if (attempt.opened.empty()) {
        return attempt.firstError && plan.untried.count == 0 ? *attempt.firstError
                                                             : nothingOpened(files, secret, plan);
    }
    OpenFile chosen = choose(std::move(attempt.opened), seen.slots, judge);
    return TriedSlot{std::move(chosen.opened), chosen.file, plan.untried};
}

std::string untriedText(const Untried& untried) {
    const bool one = untried.count == 1;
    const std::uint64_t passwords = (untried.work + kNewPasswordWork - 1) / kNewPasswordWork;
    return std::to_string(untried.count) + (one ? " slot file was" : " slot files were") +
           " left untried because " + (one ? "it asks" : "together they ask") +
           " for too much time or memory, as much as " + std::to_string(passwords) +
           (passwords == 1 ? " password" : " passwords") +
           "; they may be strangers' files, which can be moved out of the folders \"keys\" and \"keys-2\", "
           "or "
           "the one that is needed may be among them: --try-all-slots goes on with them, and a recovery key "
           "opens the vault all the same";
}

}  // namespace coffer
