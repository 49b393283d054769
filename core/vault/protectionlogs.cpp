// SPDX-License-Identifier: GPL-3.0-or-later
// What a locked reader sees in the logs and in this computer's own notes.
#include <algorithm>
#include <iterator>
#include <map>

#include "bytes/encoding.h"
#include "vault/computer.h"
#include "vault/failedattempts.h"
#include "vault/missingpacks.h"
#include "vault/noticelist.h"
#include "vault/protectionjudge.h"

namespace coffer {
namespace {

std::string shortName(const ComputerId& computer) {
    return "computer " + toHex(computer).substr(0, 8);
}

}  // namespace

std::string ProtectionJudge::nameOf(const ComputerId& computer) const {
    return computer == m_capability.computer ? "this computer" : shortName(computer);
}

/// The sentence of a problem, with this computer called so.
std::string ProtectionJudge::inWords(const LogProblem& problem) const {
    std::string sentence = problem.error.detail;
    const std::string name = shortName(problem.computer);
    if (const auto place = sentence.find(name); place != std::string::npos) {
        sentence.replace(place, name.size(), nameOf(problem.computer));
    }
    return sentence;
}

std::map<ComputerId, format::LogHead> ProtectionJudge::highWater() const {
    auto heads = m_question.seen.heads;
    const auto& status = m_result.status;
    if (status && status->newest) {
        auto& mark = heads[m_capability.computer];
        mark = mark.sequence > status->newest->sequence ? mark : *status->newest;
    }
    return heads;
}

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
    const std::uint64_t unreadable = format::figureOf(figures, "unreadable").value_or(0);
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
    const auto known = LocalState::peekKnownPacks(
        ComputerVault::stateFolderOf(m_question.stateFolder, m_capability.vault, m_capability.computer),
        m_capability.computer);
    TRY(auto missing, missingPacks(m_storage, known.value_or(KnownPacks())));
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

void ProtectionJudge::judgeLogs() {
    std::map<LogProblem::Kind, std::size_t> counts;
    for (const LogProblem& problem : m_log->problems()) {
        if (++counts[problem.kind] <= kToldOneByOne) {
            judgeLog(problem);
        }
    }
    for (const auto& [kind, count] : counts) {
        if (count > kToldOneByOne && kind != LogProblem::Kind::Beyond) {
            attention(
                "log",
                "there is as much to say of " + std::to_string(count - kToldOneByOne) + " more log entries",
                "unlock the vault and verify it");
        }
    }
}

void ProtectionJudge::judgeLog(const LogProblem& problem) {
    const std::string what = inWords(problem);
    switch (problem.kind) {
        case LogProblem::Kind::RolledBack:
            danger("rolled-back", what, "look for the newest copy of the vault's folder");
            break;
        case LogProblem::Kind::Gap:
            attention("gap", what,
                      "let the folder finish synchronising if it is a synchronised one; if it is not, files "
                      "were lost: "
                      "verify the vault to see which backups they cost");
            break;
        case LogProblem::Kind::Clone:
            attention("clone", what, "retire that computer and enrol it again");
            break;
        case LogProblem::Kind::Unreadable:
        case LogProblem::Kind::Forged:
            attention("log", what, "unlock the vault and verify it");
            break;
        case LogProblem::Kind::Beyond:
            break;  // expected of a computer that has not heard that it was retired
    }
}

void ProtectionJudge::judgeComputers() {
    for (const auto& listed : m_authority.computers) {
        ComputerProtection computer;
        computer.computer = listed.computer;
        computer.isThisOne = listed.computer == m_capability.computer;
        computer.active = listed.status == format::ComputerStatus::Active;
        const auto& entries = m_log->entries(listed.computer);
        for (const LogRecord& entry : entries) {
            const bool counts =
                entry.payload.entry == format::kEntryBackup && !m_log->isForgotten(entry.reference);
            computer.lastBackup = counts ? entry.payload.time : computer.lastBackup;
            computer.lastEntry = entry.payload.time;
        }
        computer.seesNewest = entries.empty() || namesNewest(entries.back());
        judgeComputer(computer);
        m_result.computers.push_back(computer);
    }
}

bool ProtectionJudge::namesNewest(const LogRecord& entry) const {
    const auto& heads = m_authority.heads;
    return std::any_of(heads.begin(), heads.end(),
                       [&](const KnownStatement* head) { return head->hash == entry.payload.statement; });
}

void ProtectionJudge::judgeComputer(const ComputerProtection& computer) {
    if (computer.isThisOne && !computer.active) {
        danger("retired", "this computer was retired: nothing that it adds counts",
               "enrol this computer again");
    }
    if (!computer.active) {
        return;
    }
    if (!computer.seesNewest) {
        attention(
            "behind",
            computer.isThisOne
                ? "the ways to unlock or the computers were changed after the last entry of this computer"
                : nameOf(computer.computer) +
                      " has not seen the newest change of the ways to unlock and computers",
            "run a backup on " + nameOf(computer.computer));
    }
    judgeAge(computer);
}

void ProtectionJudge::judgeAge(const ComputerProtection& computer) {
    const std::string name = nameOf(computer.computer);
    const std::string remedy = "run a backup on " + name;
    if (!computer.lastBackup) {
        computer.isThisOne ? danger("no-backup", name + " has no backup in this vault yet", remedy)
                           : attention("no-backup", name + " has no backup in this vault yet", remedy);
        return;
    }
    if (*computer.lastBackup > m_question.now) {
        attention("clock", "the last backup of " + name + " claims a time in the future",
                  "set the clock of " + name);
        return;
    }
    const std::uint64_t age = m_question.now - *computer.lastBackup;
    const std::string sentence =
        "the last backup of " + name + " is " + std::to_string(age / ProtectionQuestion::kDay) + " days old";
    if (computer.isThisOne && age >= m_question.dangerAfter) {
        danger("old-backup", sentence, remedy);
    } else if (age >= (computer.isThisOne ? m_question.attentionAfter : m_question.dangerAfter)) {
        attention("old-backup", sentence, remedy);
    }
}

}  // namespace coffer
