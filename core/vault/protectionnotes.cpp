// SPDX-License-Identifier: GPL-3.0-or-later
// What this computer's own notes tell a locked reader.
#include <algorithm>
#include <iterator>

#include "vault/computer.h"
#include "vault/doubtfulpacks.h"
#include "vault/failedattempts.h"
#include "vault/missingpacks.h"
#include "vault/protectionjudge.h"

namespace coffer {

void ProtectionJudge::readStatus() {
    if (m_question.stateFolder.empty()) {
        return;
    }
    const auto folder =
        ComputerVault::stateFolderOf(m_question.stateFolder, m_capability.vault, m_capability.computer);
    m_result.failedAttempts = attemptsIn(failedAttempts(m_capability, m_question.stateFolder));
    auto status = readLocalStatus(localStatusFile(folder), m_capability.signing.publicKey());
    if (status.ok()) {
        m_result.status = std::move(status).value();
        judgeFigures();
    } else if (status.error().code != Code::NotFound) {
        notesAreLost();
    }
}

void ProtectionJudge::notesAreLost() {
    attention("status", "this computer's notes about its last run are damaged or were altered",
              "run a backup, which writes them anew");
}

void ProtectionJudge::judgeFigures() {
    const auto& figures = m_result.status->figures;
    const std::uint64_t gone = format::figureOf(figures, "gone").value_or(0);
    if (gone > 0) {
        attention(
            "source-gone",
            (gone == 1 ? std::string("a source") : std::to_string(gone) + " sources") +
                " went away while the last backup was reading, so it may lack what was not read by then",
            "see whether a drive was pulled out, and run a backup");
    }
    const std::uint64_t unreadable = format::figureOf(figures, "unreadable").value_or(gone) - gone;
    if (unreadable > 0) {
        attention("unreadable-files",
                  "the last backup left out " + std::to_string(unreadable) +
                      (unreadable == 1 ? " file" : " files") + " that could not be read",
                  "run a backup and see which they are");
    }
}

bool ProtectionJudge::isKept(const SourceMeasure& source) const {
    const format::EntryReference backup{m_capability.computer, source.holder->sequence, source.holder->hash};
    return m_log->find(backup) != nullptr && !m_log->isForgotten(backup);
}

/// Whether there still is a backup from before a source collapsed.
std::string ProtectionJudge::whatHolds(const SourceMeasure& source) const {
    if (!m_log || !source.holder) {
        return "keep the backups before it";
    }
    if (isKept(source)) {
        return "the backup before it is protected";
    }
    const auto& entries = m_log->entries(m_capability.computer);
    const bool older = std::any_of(entries.begin(), entries.end(), [&](const LogRecord& entry) {
        return entry.payload.entry == format::kEntryBackup && !m_log->isForgotten(entry.reference) &&
               entry.reference.sequence < source.holder->sequence;
    });
    return older ? "the backup before it is forgotten, so see what older ones hold"
                 : "no backup of this computer holds it any more";
}

void ProtectionJudge::judgeContent() {
    if (!m_result.status) {
        return;
    }
    const auto isBackup = [](const LogRecord& entry) { return entry.payload.entry == format::kEntryBackup; };
    if (m_result.status->begunAnew && m_log &&
        std::ranges::any_of(m_log->entries(m_capability.computer), isBackup)) {
        notesAreLost();
    }
    const auto& sources = m_result.status->sources;
    const auto lost = [](const SourceMeasure& source) { return hasCollapsed(source.expected, source.last); };
    const auto forGood = [&](const SourceMeasure& source) {
        return lost(source) && m_log && source.holder && !isKept(source);
    };
    const auto gone = std::find_if(sources.begin(), sources.end(), forGood);
    const auto found = gone != sources.end() ? gone : std::find_if(sources.begin(), sources.end(), lost);
    if (found == sources.end()) {
        return;
    }
    const auto more = std::count_if(sources.begin(), sources.end(), lost) - 1;
    attention("collapsed",
              (sources.size() == 1 ? "the last backup holds " : "the last backup of a source holds ") +
                  collapseText(found->expected, found->last, ", the one before ") +
                  (more == 0 ? "" : ", and " + std::to_string(more) + " more collapsed like it"),
              "see whether the source was emptied by mistake; " + whatHolds(*found));
}

void ProtectionJudge::judgeDrills() {
    bool hasBackup = false;
    for (const auto& computer : m_log->computers()) {
        for (const LogRecord& entry : m_log->entries(computer)) {
            hasBackup = hasBackup || entry.payload.entry == format::kEntryBackup;
            if (entry.payload.entry == format::kEntryTest) {
                m_result.lastDrill = std::max(m_result.lastDrill.value_or(0), entry.payload.time);
            }
        }
    }
    const auto counts = [&](const FailedDrill& failed) { return !m_log->isForgotten(failed.backup); };
    const auto failed = m_result.status ? m_result.status->failedDrills : std::vector<FailedDrill>();
    if (std::any_of(failed.begin(), failed.end(), counts)) {
        danger(
            "drill-failed",
            "a drill on this computer failed: a backup could not be read back whole, and no drill as deep "
            "of it or a newer one has gone well since",
            "run a backup, which stores again what is still on this computer, then \"coffer drill --all\"");
    } else if (hasBackup && !m_result.lastDrill) {
        attention("never-drilled", "no drill has ever shown that the backups can be read back",
                  "run a drill");
    }
}

void ProtectionJudge::judgeVerify() {
    const auto failed = m_result.status ? m_result.status->failedVerify : std::nullopt;
    if (!failed) {
        return;
    }
    const std::string then =
        failed->depth == CheckDepth::Structure ? "then \"coffer verify\"" : "then \"coffer verify --all\"";
    if (failed->costs) {
        danger("verify-failed", "verifying found that the vault is not whole",
               "run a backup, which stores again what is still on this computer, " + then);
    } else {
        attention("verify-failed", "verifying found damaged objects, though every backup was whole",
                  "run a backup, which stores again what is still on this computer, " + then);
    }
}

Result<void> ProtectionJudge::judgePacks() {
    if (m_question.stateFolder.empty()) {
        return {};
    }
    const auto folder =
        ComputerVault::stateFolderOf(m_question.stateFolder, m_capability.vault, m_capability.computer);
    const auto known = LocalState::peekKnownPacks(folder, m_capability.computer).value_or(KnownPacks());
    TRY(auto missing, missingPacks(m_storage, known));
    const bool isTold = m_result.status && m_result.status->failedVerify;
    if (!isTold) {
        missing.merge(standingDoubts(m_storage, folder, known));
    }
    if (m_result.status) {
        missing.insert(m_result.status->lostPacks.begin(), m_result.status->lostPacks.end());
    }
    if (!missing.empty()) {
        const bool one = missing.size() == 1;
        danger("missing-packs",
               std::to_string(missing.size()) + (one ? " pack" : " packs") +
                   " that this computer has stored " + (one ? "is" : "are") +
                   " gone from the vault, cut off or damaged",
               "run a backup, which stores again what is still on this computer, verify the vault to see "
               "which older backups stay damaged, and forget those");
    }
    return {};
}

}  // namespace coffer
