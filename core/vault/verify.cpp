// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/verify.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>

#include "bytes/encoding.h"
#include "format/layout.h"
#include "vault/progressmeter.h"
#include "vault/threads.h"
#include "vault/verifythreads.h"

namespace coffer {
namespace {

std::string inKeys(const std::string& name) {
    return std::string(format::kKeysFolder) + "/" + name;
}

/// Statements, slot files and logs have been judged when the vault was unlocked.
Result<void> takeJudged(const OwnerVault& owner, VerifyReport& report) {
    for (const auto& found : owner.keyFiles().slots) {
        if (!found.slot.ok()) {
            TRY_VOID(addDamage(report, inKeys(format::slotFileName(found.name)), found.slot.error()));
        }
    }
    for (const auto& problem : owner.book().problems()) {
        TRY_VOID(addDamage(report, inKeys(format::statementFileName(problem.name)), problem.error));
    }
    const auto needed = owner.authority().neededFiles();
    for (const auto& [name, hash] : owner.keyFiles().incomplete) {
        if (needed.contains(hash)) {
            TRY_VOID(
                addDamage(report, inKeys(name),
                          {Code::Damaged, "one of the two copies of " + name + " is missing or damaged"}));
        }
    }
    for (const auto& problem : owner.log().problems()) {
        if (problem.kind == LogProblem::Kind::AfterRemoval) {
            continue;  // whole, and nothing that it names counts
        }
        const std::string object =
            format::logFolder(problem.computer) + "/" + std::to_string(problem.sequence);
        TRY_VOID(addDamage(report, object, problem.error));
    }
    return {};
}

Result<void> scanPacks(ChunkSource& chunks, VerifyReport& report, Progress& progress) {
    const auto& packs = chunks.packs();
    ProgressMeter meter(progress, "verifying");
    std::uint64_t total = 0;
    for (const auto& pack : packs) {
        const bool isRead = pack.state != SourcePack::State::Missing && pack.size <= format::kMaximumPack;
        total += isRead ? pack.size : 0;
    }
    meter.setTotals(packs.size(), total);
    std::mutex mutex;
    TRY_VOID(onThreads(suitableThreads(), packs.size(), [&](std::size_t i) -> Result<void> {
        if (packs[i].state == SourcePack::State::Missing) {
            return {};
        }
        TRY(const PackScan scan, scanPack(chunks, static_cast<std::uint32_t>(i), progress));
        meter.add(1, scan.bytes);
        const std::scoped_lock lock(mutex);
        ++report.objects;
        report.bytes += scan.bytes;
        report.chunks += scan.chunks;
        return scan.error ? addDamage(report, format::packName(packs[i].computer, packs[i].hash), *scan.error)
                          : Result<void>();
    }));
    meter.finish();
    return {};
}

Result<void> checkSizes(const ChunkSource& chunks, VerifyReport& report) {
    for (const auto& pack : chunks.packs()) {
        if (pack.state == SourcePack::State::WrongSize) {
            const std::string name = format::packName(pack.computer, pack.hash);
            TRY_VOID(
                addDamage(report, name, {Code::Damaged, name + " has not the size that its index says"}));
        }
    }
    return {};
}

/// Damaged packs whose content was stored again are damage no more.
void setAsideReplaced(ChunkSource& chunks, VerifyReport& report) {
    std::map<std::string, std::uint32_t> numbers;
    for (std::uint32_t i = 0; i < chunks.packs().size(); ++i) {
        numbers.emplace(format::packName(chunks.packs()[i].computer, chunks.packs()[i].hash), i);
    }
    const auto isReplaced = [&](const DamagedObject& object) {
        const auto number = numbers.find(object.object);
        return number != numbers.end() && chunks.isReplaced(number->second);
    };
    auto& damaged = report.damaged;
    const auto replaced = std::stable_partition(damaged.begin(), damaged.end(), std::not_fn(isReplaced));
    report.damagedCount -= static_cast<std::uint64_t>(damaged.end() - replaced);
    report.replaced.assign(std::make_move_iterator(replaced), std::make_move_iterator(damaged.end()));
    damaged.erase(replaced, damaged.end());
}

}  // namespace

std::vector<SourceProblem> VerifyReport::problems() const {
    std::vector<SourceProblem> problems;
    for (const auto* list : {&damaged, &arriving, &replaced}) {
        for (const auto& object : *list) {
            problems.push_back({object.object, object.error});
        }
    }
    return problems;
}

bool VerifyReport::undecided() const {
    return !good() && damagedCount == 0 && arriving.empty() &&
           std::none_of(losses.begin(), losses.end(), [](const BackupLoss& loss) { return loss.isGone(); });
}

Error VerifyReport::whyUndecided() const {
    return unread.empty() ? Error{Code::Unavailable, "a part of the backups cannot be read now"}
                          : unread.front().error;
}

Result<VerifyReport> verifyVault(OwnerVault& owner, VerifyDepth depth, const Clock& clock,
                                 Progress& progress) {
    VerifyReport report;
    TRY_VOID(takeJudged(owner, report));
    TRY(const auto chunks, ChunkSource::load(owner, progress));
    TRY_VOID(depth == VerifyDepth::All ? scanPacks(*chunks, report, progress) : checkSizes(*chunks, report));
    TRY_VOID(walkBackups(*chunks, clock, report, progress));
    setAsideReplaced(*chunks, report);
    TRY_VOID(report.good() ? Result<void>() : requireStillThere(owner.storage()));
    return report;
}

}  // namespace coffer
