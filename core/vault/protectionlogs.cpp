// SPDX-License-Identifier: GPL-3.0-or-later
// What a locked reader sees in the logs.
#include <algorithm>
#include <map>

#include "bytes/encoding.h"
#include "vault/noticelist.h"
#include "vault/protectionjudge.h"

namespace coffer {
namespace {

std::string shortName(const ComputerId& computer) {
    return "computer " + toHex(computer).substr(0, 8);
}

bool namesNewest(const LogRecord& entry, const Authority& authority) {
    const auto& heads = authority.heads;
    return std::any_of(heads.begin(), heads.end(),
                       [&](const KnownStatement* head) { return head->hash == entry.payload.statement; });
}

}  // namespace

ComputerProtection computerInLog(const format::ListedComputer& listed, const Authority& authority,
                                 const LogBook& log) {
    ComputerProtection computer;
    computer.computer = listed.computer;
    computer.active = listed.status == format::ComputerStatus::Active;
    const auto& entries = log.entries(listed.computer);
    for (const LogRecord& entry : entries) {
        const bool counts = entry.payload.entry == format::kEntryBackup && !log.isForgotten(entry.reference);
        computer.lastBackup = counts ? entry.payload.time : computer.lastBackup;
        computer.lastEntry = entry.payload.time;
    }
    computer.seesNewest = entries.empty() || namesNewest(entries.back(), authority);
    return computer;
}

std::string ProtectionJudge::nameOf(const ComputerId& computer) const {
    return computer == m_capability.computer ? "this computer" : shortName(computer);
}

/// The sentence of a problem, with this computer called so.
std::string ProtectionJudge::inWords(const LogProblem& problem) const {
    std::string sentence = problem.error.detail;
    const std::string name = shortName(problem.computer);
    const std::string words = nameOf(problem.computer);
    for (auto place = sentence.find(name); place != std::string::npos;
         place = sentence.find(name, place + words.size())) {
        sentence.replace(place, name.size(), words);
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
        case LogProblem::Kind::AfterRemoval:
            attention("after-removal", what,
                      "see what it was with \"coffer log\"; if " + nameOf(problem.computer) +
                          " is not yours, retire it: \"coffer computer retire\"");
            break;
        case LogProblem::Kind::Claimed:
            judgeClaim(problem);
            break;
        case LogProblem::Kind::MissingStatement:
            attention("missing-statement", what,
                      "let the folder finish synchronising if it is a synchronised one; if it is not, the "
                      "storage went back in time: run a backup on " +
                          nameOf(problem.computer) + ", which puts back what it has seen");
            break;
        case LogProblem::Kind::Beyond:
            break;  // expected of a computer that has not heard that it was retired
    }
}

/// What this computer's own log says is no stranger's word.
void ProtectionJudge::judgeClaim(const LogProblem& problem) {
    const std::string name = nameOf(problem.computer);
    if (problem.computer == m_capability.computer) {
        danger("rolled-back", inWords(problem), "look for the newest copy of the vault's folder");
    } else {
        attention("claimed-gone", inWords(problem),
                  "let the folder finish synchronising and look for the newest copy of it; if nothing is "
                  "missing there, retire " +
                      name + ": \"coffer computer retire\"");
    }
}

void ProtectionJudge::judgeComputers() {
    for (const auto& listed : m_authority.computers) {
        ComputerProtection computer = computerInLog(listed, m_authority, *m_log);
        computer.isThisOne = listed.computer == m_capability.computer;
        judgeComputer(computer);
        m_result.computers.push_back(computer);
    }
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
