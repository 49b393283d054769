// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/testnotes.h"

#include <algorithm>

#include "bytes/encoding.h"
#include "vault/computer.h"

namespace coffer {
namespace {

constexpr std::size_t kMostDrills = 100;

bool makesUpFor(const FailedDrill& later, const FailedDrill& failed) {
    return later.backup.computer == failed.backup.computer &&
           later.backup.sequence >= failed.backup.sequence && (later.all || !failed.all);
}

/// Every backup is whole without the packs that were lost, or has been forgotten.
void forgetMended(LocalStatus& status, CheckDepth depth) {
    if (depth != CheckDepth::Names) {
        status.lostPacks.clear();
    }
    if (depth == CheckDepth::All) {
        status.damagedPacks.clear();
    }
}

}  // namespace

void noteDrill(LocalStatus& status, const FailedDrill& drill, bool good) {
    status.drill = DrillNote{drill.time, good};
    std::erase_if(status.failedDrills, [&](const FailedDrill& failed) {
        return makesUpFor(drill, failed) && (good || drill.backup == failed.backup);
    });
    if (good) {
        return;
    }
    if (status.failedDrills.size() >= kMostDrills) {
        status.failedDrills.erase(status.failedDrills.begin());
    }
    status.failedDrills.push_back(drill);
}

void noteVerify(LocalStatus& status, const FailedVerify& failed, bool good) {
    auto& note = status.failedVerify;
    // Names reads all bytes and knows no content, Structure the other way round: only All covers both.
    const bool covers = note && (failed.depth == CheckDepth::All || failed.depth == note->depth);
    if (good) {
        note = covers ? std::nullopt : note;
        forgetMended(status, failed.depth);
        return;
    }
    const bool isMore = note && !covers;
    note = FailedVerify{failed.time, isMore ? CheckDepth::All : failed.depth,
                        failed.costs || (isMore && note->costs)};
}

Result<void> amendStatus(const Capability& capability, const std::filesystem::path& base,
                         const std::function<void(LocalStatus&)>& change) {
    TRY(const auto lock, ProcessLock::takeNamed("computer-" + toHex(capability.computer)));
    const auto folder = ComputerVault::stateFolderOf(base, capability.vault, capability.computer);
    TRY_VOID(makePrivateFolder(folder));
    auto read = readLocalStatus(localStatusFile(folder), capability.signing.publicKey());
    LocalStatus status;
    status.begunAnew = true;
    if (read.ok()) {
        status = std::move(read).value();
    }
    status.vault = capability.vault;
    status.computer = capability.computer;
    const LocalStatus before = status;
    change(status);
    return status == before ? Result<void>()
                            : writeLocalStatus(localStatusFile(folder), status, capability.signing);
}

}  // namespace coffer
