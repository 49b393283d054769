// SPDX-License-Identifier: GPL-3.0-or-later
// What a locked reader can say of the ways to unlock: which there are, whether they are lost together, and
// when each was last shown to open the vault.
#include <algorithm>
#include <map>

#include "vault/protectionjudge.h"
#include "vault/waysin.h"

namespace coffer {
namespace {

constexpr std::uint64_t kProofIsOld = 180 * ProtectionQuestion::kDay;
constexpr std::uint64_t kProofIsMissed =
    30 * ProtectionQuestion::kDay;  ///< after it was added, when never proven

std::string oneWayRemedy(const std::string& method) {
    return method == format::kMethodRecoveryKey ? "add a second one, such as a security key or a password"
                                                : "add a second one, such as a printed recovery key";
}

bool isProof(std::string_view entry) {
    return entry == format::kEntryProof || entry == format::kEntryTest;
}

}  // namespace

std::optional<WayNote> ProtectionJudge::noteOf(const SlotId& slot) const {
    if (!m_result.status) {
        return std::nullopt;
    }
    const auto& notes = m_result.status->ways;
    const auto found =
        std::find_if(notes.begin(), notes.end(), [&](const WayNote& note) { return note.slot == slot; });
    return found == notes.end() ? std::nullopt : std::optional(*found);
}

void ProtectionJudge::judgeWays() {
    std::vector<std::set<Need>> needs;
    for (const auto& listed : m_authority.slots) {
        const auto found =
            std::find_if(m_files.slots.begin(), m_files.slots.end(),
                         [&](const FoundSlot& slot) { return slot.name == listed.file && slot.slot.ok(); });
        if (found == m_files.slots.end()) {
            attention("lost-way", "a way to unlock that counts has no readable file in the vault",
                      "run a backup on a computer that has seen it, which puts its copy back");
            continue;
        }
        const auto& header = found->slot->header;
        m_result.ways.push_back({header.slot, header.method, {}, noteOf(header.slot)});
        needs.push_back(needsOf(header, m_result.ways.back().note));
    }
    judgeIndependenceOf(needs);
    const auto needed = m_authority.neededFiles();
    const auto& incomplete = m_files.incomplete;
    if (std::any_of(incomplete.begin(), incomplete.end(),
                    [&](const auto& file) { return needed.contains(file.second); })) {
        attention("one-copy", "some key files have only one good copy left",
                  "unlock the vault, which writes the second copy again");
    }
}

void ProtectionJudge::judgeIndependenceOf(const std::vector<std::set<Need>>& ways) {
    switch (judgeIndependence(ways)) {
        case Independence::Enough:
            break;
        case Independence::NoWay:
            danger("no-way", "no way to unlock has a readable file in this vault",
                   "look for another copy of the vault's keys folder");
            break;
        case Independence::OneWay:
            danger("one-way", "there is only one way to unlock this vault; without it all would be lost",
                   oneWayRemedy(m_result.ways.front().method));
            break;
        case Independence::LostTogether:
            danger("lost-together", "all ways to unlock this vault would be lost together",
                   "add one that has nothing in common with them, such as a printed recovery key");
            break;
        case Independence::AllHere:
            danger("all-here", "every way to unlock this vault needs this computer or a password manager",
                   "add one that needs neither, such as a printed recovery key or a security key");
            break;
        case Independence::OnlyBeside:
            danger("only-beside",
                   "a way that lives in one computer does not count as the second way to unlock this vault: "
                   "it is gone with that computer",
                   "add one that lives elsewhere and has nothing in common with the others, such as a "
                   "security key or a printed recovery key");
            break;
    }
    const auto& found = m_result.ways;
    if (std::any_of(found.begin(), found.end(), [](const auto& way) { return way.note && way.note->weak; })) {
        attention("weak-password", "a password that opens this vault is easy to guess",
                  "add one of several unrelated words and remove the weak one");
    }
}

/// Only the way itself gives the key that signs a test, so the signature is the proof, whatever was read
/// back.
void ProtectionJudge::judgeProofs() {
    std::map<SlotId, std::uint64_t> proofs, added;
    for (const auto& computer : m_log->computers()) {
        for (const LogRecord& entry : m_log->entries(computer)) {
            const bool counts =
                isProof(entry.payload.entry) && entry.owner && entry.counted <= m_question.now;
            if (counts) {
                auto& newest = proofs[entry.owner->slot];
                newest = std::max(newest, entry.counted);
            }
        }
    }
    for (const KnownStatement* known : m_book.all()) {
        for (const auto& slot : known->statement.slots) {
            if (m_authority.ancestry.contains(known->hash)) {
                added.try_emplace(slot.slot, std::min(known->statement.time, m_question.now));
            }
        }
    }
    std::size_t unproven = 0;
    for (auto& way : m_result.ways) {
        const auto proof = proofs.find(way.slot);
        if (proof != proofs.end()) {
            way.lastProof = proof->second;
        }
        const std::uint64_t since = way.lastProof.value_or(added[way.slot]);
        if (m_question.now - since > (way.lastProof ? kProofIsOld : kProofIsMissed)) {
            ++unproven;
        }
    }
    if (unproven > 0) {
        attention("unproven-way",
                  unproven == 1
                      ? "one way to unlock was not shown to work for long"
                      : std::to_string(unproven) + " ways to unlock were not shown to work for long",
                  R"(open the vault with it: "coffer key test"; "coffer key list" says which)");
    }
}

}  // namespace coffer
