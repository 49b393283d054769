// SPDX-License-Identifier: GPL-3.0-or-later
// The Windows half of telling disks apart compares root names and is unverified.
#include "vault/protection.h"

#include <algorithm>
#include <filesystem>
#ifndef _WIN32
#include <sys/stat.h>
#endif

#include "keys/statementaside.h"
#include "vault/computer.h"
#include "vault/protectionjudge.h"

namespace coffer {
namespace {

using Weight = ProtectionReason::Weight;

}  // namespace

bool liesOnSameDisk(const std::string& one, const std::string& other) {
#ifdef _WIN32
    std::error_code ignored;
    return std::filesystem::absolute(one, ignored).root_name() ==
           std::filesystem::absolute(other, ignored).root_name();
#else
    struct stat a {};
    struct stat b {};
    return ::stat(one.c_str(), &a) == 0 && ::stat(other.c_str(), &b) == 0 && a.st_dev == b.st_dev;
#endif
}

Result<Protection> ProtectionJudge::run() {
    const auto& seen = m_question.seen.statement;
    m_pin = m_question.stateFolder.empty()
                ? std::nullopt
                : LocalState::peekPin(ComputerVault::stateFolderOf(m_question.stateFolder, m_capability.vault,
                                                                   m_capability.computer));
    std::set<Hash> pins;
    for (const auto& pin : {seen, m_pin}) {
        if (pin) {
            pins.insert(*pin);
        }
    }
    TRY(m_files, readKeyFiles(m_storage, trustOf(m_capability, std::move(pins))));
    m_book = StatementBook::read(m_capability.vault, m_capability.notice, m_files.statements);
    readStatus();
    if (!chooseAuthority()) {
        readSources();
        judgeContent();
        judgeSources();
        return finish();
    }
    TRY(m_log,
        LogBook::read(m_storage, m_capability.vault, m_capability.notice, m_book, m_authority, highWater()));
    readSources();
    judgeContent();
    judgeSources();
    judgeLogs();
    judgeComputers();
    judgeDrills();
    judgeVerify();
    TRY_VOID(judgePacks());
    judgeWays();
    judgeProofs();
    judgeDisk();
    return finish();
}

void ProtectionJudge::attention(std::string kind, std::string sentence, std::string remedy) {
    m_result.reasons.push_back({Weight::Attention, std::move(kind), std::move(sentence), std::move(remedy)});
}

void ProtectionJudge::danger(std::string kind, std::string sentence, std::string remedy) {
    m_result.reasons.push_back({Weight::Danger, std::move(kind), std::move(sentence), std::move(remedy)});
}

bool ProtectionJudge::chooseAuthority() {
    const auto& seen = m_question.seen.statement;
    const SetAside aside(m_book, newestPin(m_book, m_capability.pin, {m_pin, seen}));
    auto heads = aside.inForceBelow();
    const bool isGone = (seen && m_book.find(*seen) == nullptr) || (m_pin && m_book.find(*m_pin) == nullptr);
    if (heads.empty() || isGone) {
        danger("rolled-back",
               "the vault lacks a statement that this computer has seen: it is another vault, or its "
               "storage went back in time",
               "look for the newest copy of the vault's folder, and unlock it to see more");
    }
    heads = heads.empty() ? m_book.inForce() : heads;
    if (heads.empty()) {
        return false;
    }
    m_authority = combine(m_book, trustworthy(m_book, heads));
    if (m_authority.forked()) {
        attention("forked", "two owners have changed the ways to unlock at the same time",
                  "unlock the vault and settle which change counts: \"coffer key settle\"");
    }
    return true;
}

void ProtectionJudge::judgeDisk() {
    const auto& sources = m_question.sources;
    const bool same = !m_question.vaultFolder.empty() &&
                      std::any_of(sources.begin(), sources.end(), [&](const std::string& source) {
                          return liesOnSameDisk(source, m_question.vaultFolder);
                      });
    if (same) {
        attention("same-disk", "the vault lies on the same disk as what it protects",
                  "keep the vault, or a copy of it, on another disk");
    }
}

Protection ProtectionJudge::finish() {
    auto& reasons = m_result.reasons;
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const auto& a, const auto& b) { return a.weight > b.weight; });
    if (!reasons.empty()) {
        const bool isDanger = reasons.front().weight == Weight::Danger;
        m_result.verdict = isDanger ? Protection::Verdict::NotProtected : Protection::Verdict::NeedsAttention;
    }
    return std::move(m_result);
}

Result<Protection> judgeProtection(Storage& storage, const Capability& capability,
                                   const ProtectionQuestion& question) {
    return ProtectionJudge(storage, capability, question).run();
}

std::string_view verdictName(Protection::Verdict verdict) {
    switch (verdict) {
        case Protection::Verdict::Protected:
            return "protected";
        case Protection::Verdict::NeedsAttention:
            return "needs-attention";
        case Protection::Verdict::NotProtected:
            return "not-protected";
    }
    return "unknown";
}

}  // namespace coffer
