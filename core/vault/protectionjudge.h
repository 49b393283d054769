// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "vault/independence.h"
#include "vault/keyfiles.h"
#include "vault/protection.h"

namespace coffer {

/// One judgement: everything is read once and looked at from several sides. For use inside this room.
class ProtectionJudge {
public:
    ProtectionJudge(Storage& storage, const Capability& capability, const ProtectionQuestion& question)
        : m_storage(storage), m_capability(capability), m_question(question) {}
    Result<Protection> run();

private:
    void attention(std::string kind, std::string sentence, std::string remedy);
    void danger(std::string kind, std::string sentence, std::string remedy);
    /// False when no statement counts, so that nothing else can be told.
    bool chooseAuthority();
    [[nodiscard]] std::map<ComputerId, format::LogHead> highWater() const;
    void readStatus();
    void notesAreLost();
    void judgeFigures();
    void judgeContent();
    [[nodiscard]] std::map<PathKey, std::string> namesOfSources() const;
    [[nodiscard]] std::optional<std::uint64_t> backedUp(const SourceMeasure& source) const;
    void readSources();
    [[nodiscard]] std::string nameOf(const SourceProtection& source) const;
    void judgeSources();
    void judgeSourceAges();
    void judgeMessages();
    [[nodiscard]] bool isKept(const SourceMeasure& source) const;
    [[nodiscard]] std::string whatHolds(const SourceMeasure& source) const;
    void judgeDrills();
    void judgeVerify();
    Result<void> judgePacks();
    [[nodiscard]] std::string nameOf(const ComputerId& computer) const;
    [[nodiscard]] std::string inWords(const LogProblem& problem) const;
    void judgeLogs();
    void judgeLog(const LogProblem& problem);
    void judgeClaim(const LogProblem& problem);
    void judgeComputers();
    void judgeComputer(const ComputerProtection& computer);
    void judgeAge(const ComputerProtection& computer);
    void judgeWays();
    void judgeIndependenceOf(const std::vector<std::set<Need>>& ways);
    void judgeProofs();
    [[nodiscard]] std::optional<WayNote> noteOf(const SlotId& slot) const;
    void judgeDisk();
    Protection finish();
    Storage& m_storage;
    const Capability& m_capability;
    const ProtectionQuestion& m_question;
    KeyFiles m_files;
    std::optional<Hash> m_pin;  ///< what this computer has followed last, where that can be told
    StatementBook m_book;
    Authority m_authority;
    std::optional<LogBook> m_log;
    Protection m_result;
};

}  // namespace coffer
