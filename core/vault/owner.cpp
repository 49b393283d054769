// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/owner.h"

#include "files/names.h"

#include <algorithm>

#include "vault/alteredways.h"
#include "vault/noticelist.h"
#include "vault/ownerhistory.h"
#include "vault/slottrial.h"

namespace coffer {
namespace {

VaultNotice removedNotice() {
    return {"removed-way",
            {Code::Refused,
             "this way to unlock is not in force: it was removed, or an old copy of it was found"}};
}

/// No settlement can set more of them aside.
constexpr std::size_t kManyHeads = 64;

VaultNotice manyNotice(std::size_t competing) {
    return {"many-statements",
            {Code::Refused, std::to_string(competing) +
                                " statements of owners compete in this vault, far more than people write: "
                                "somebody who is or was an owner may have made them to hide what is true, or "
                                "to keep others waiting"}};
}

VaultNotice beginningNotice() {
    return {
        "unproven",
        {Code::Tampered,
         "two first statements claim this vault, and only the printed sheet tells which is the true one"}};
}

}  // namespace

OwnerVault::OwnerVault(Storage& storage, OpenedSlot opened, Hash slotFile, SeenBefore seen)
    : m_storage(storage),
      m_ring(std::move(opened.ring)),
      m_keys(std::move(opened.keys)),
      m_slot(std::move(opened.header)),
      m_slotFile(slotFile),
      m_seen(std::move(seen)),
      m_sessions(std::make_unique<SessionCache>(m_ring)) {}

Result<std::unique_ptr<OwnerVault>> OwnerVault::unlock(Storage& storage, const UnlockSecret& secret,
                                                       const SeenBefore& seen, SlotTrials trials) {
    TRY(const KeyFiles files, readKeyFiles(storage));
    TRY_VOID(files.vault());
    TRY(TriedSlot tried, trySlots(storage, files, secret, seen, trials));
    std::unique_ptr<OwnerVault> owner(new OwnerVault(storage, std::move(tried.opened), tried.file, seen));
    TRY_VOID(owner->refresh());
    if (seen.statement && owner->proven()) {
        const auto news = newsOf(owner->book(), *seen.statement, ownerHistory(*owner));
        owner->m_notices.insert(owner->m_notices.end(), news.begin(), news.end());
    }
    if (secret.assertion) {
        owner->judgeAssertion(*secret.assertion);
    }
    if (tried.untried.count > 0 && !owner->proven()) {
        owner->m_notices.push_back({"slots-untried", {Code::Refused, untriedText(tried.untried)}});
    }
    return owner;
}

Result<void> OwnerVault::refresh() {
    m_notices.clear();
    const NoticeKey notice = m_ring.noticeKey();
    TRY(m_keyFiles, readKeyFiles(m_storage, trustOf(m_ring)));
    m_book = StatementBook::read(vault(), notice, m_keyFiles.statements);
    m_book.authenticate(m_ring);
    judgeStatements();
    TRY(m_log, LogBook::read(m_storage, vault(), notice, m_book, m_authority, m_seen.heads));
    for (const auto& name : m_keyFiles.strangers) {
        m_notices.push_back(
            {"stranger", {Code::Invalid, "keys/" + displayPath(name) + " is not part of the vault"}});
    }
    for (const auto& found : m_keyFiles.slots) {
        if (!found.slot.ok()) {
            m_notices.push_back({"slot", found.slot.error()});
        }
    }
    for (const auto& problem : m_log->problems()) {
        m_notices.push_back({problem.kindName(), problem.error});
    }
    tellInFew(m_notices);
    return {};
}

const FoundSlot* OwnerVault::slotFile(const SlotId& slot) const {
    const auto* listed = m_authority.slot(slot);
    const auto& files = m_keyFiles.slots;
    const auto file = std::find_if(files.begin(), files.end(), [&](const FoundSlot& found) {
        return listed != nullptr && found.name == listed->file && found.slot.ok();
    });
    return file == files.end() ? nullptr : &*file;
}

void OwnerVault::judgeStatements() {
    m_proven = false;
    m_authority = {};
    for (const auto& problem : m_book.problems()) {
        m_notices.push_back({"statement", problem.error});
    }
    auto heads = countedHeads(m_book, m_ring, m_seen.pin(), m_keys.admin.publicKey());
    if (heads.empty()) {
        m_notices.push_back({"unproven",
                             {Code::Damaged,
                              "no statement of this vault's owners is whole: what can be read is shown, "
                              "unproven and read-only"}});
        return;
    }
    m_authority = combine(m_book, std::move(heads));
    if (const std::size_t competing = m_book.inForce().size(); competing > kManyHeads) {
        m_notices.push_back(manyNotice(competing));
    }
    if (m_authority.forked()) {
        m_notices.push_back(
            {"forked", {Code::Tampered, "two owners have changed the ways to unlock at the same time"}});
    }
    const KnownStatement* before = m_seen.statement ? m_book.find(*m_seen.statement) : nullptr;
    const bool behind = m_seen.statement && (before == nullptr || !before->valid);
    if (behind) {
        m_notices.push_back(
            {"rolled-back",
             {Code::Tampered, "a statement that was seen before is gone: the storage went back in time"}});
    }
    // In a fork each side has sealed a file of its own to the same way.
    const auto own = std::find_if(m_authority.heads.begin(), m_authority.heads.end(), [&](const auto* head) {
        const auto* listed = findListed(head->statement.slots, m_slot.slot);
        return listed != nullptr && listed->file == m_slotFile;
    });
    if (own == m_authority.heads.end()) {
        m_notices.push_back(removedNotice());
        return;
    }
    // Until somebody writes, a fork that merges by itself counts as what it will become.
    auto secrets = m_authority.mergesByItself ? unitedPrivate(m_authority.heads, m_ring)
                                              : openPrivate((*own)->statement, m_ring);
    if (!secrets.ok()) {
        m_notices.push_back({"unproven", secrets.error()});
        return;
    }
    m_secrets = std::move(secrets).value();
    if (const auto altered = alteredWays(*this); !altered.empty()) {
        m_notices.push_back({std::string(kAlteredWays), alteredWay(*this, altered)});
    }
    const bool doubt = beginningIsInDoubt(m_book, m_ring, m_seen.pin(), m_keys.admin.publicKey());
    if (doubt) {
        m_notices.push_back(beginningNotice());
    }
    m_proven = !behind && !doubt;
}

}  // namespace coffer
