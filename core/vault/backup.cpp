// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/backup.h"

#include <algorithm>
#include <set>
#include <utility>

#include "bytes/encoding.h"
#include "crypto/hash.h"
#include "files/names.h"
#include "format/layout.h"
#include "system/descriptor.h"
#include "vault/failedattempts.h"
#include "vault/objectparts.h"
#include "vault/sealedobject.h"
#include "vault/sourcecontent.h"
#include "vault/sourcepath.h"
#include "vault/threads.h"
#include "vault/walk.h"

namespace coffer {
namespace {

constexpr std::size_t kChunksPerIndex = 200'000;

unsigned workersFor(const BackupRequest& request) {
    return request.workers > 0 ? std::min(request.workers, 16U) : suitableThreads();
}

/// Walks and stores everything; the sources that were there, and the root.
struct Stored {
    ChunkId root;
    std::vector<format::BackupSource> sources;
    std::vector<SourceRun> runs;
    std::vector<std::string> leftOut;
};

Result<Stored> storeTrees(BackupRun& run) {
    FileWorkers workers(run, workersFor(run.request));
    Walk walk(run, workers);
    auto walked = walk.run();
    if (!walked.ok()) {
        run.fail(std::move(walked).error());
    }
    workers.finish();
    TRY_VOID(run.outcome());
    walk.checkSources();
    const auto root = walk.root()->waitForNode();
    TRY_VOID(run.outcome());
    return Stored{*root, walk.sources(), walk.sourceRuns(), walk.leftOut()};
}

/// What is open becomes durable also when the run stops, so that the next one goes on from here. The reason
/// for stopping is what counts.
Result<void> finishPacks(BackupRun& run) {
    auto nodes = run.nodes.finish();
    auto others = run.packs.finishAll(workersFor(run.request));
    TRY_VOID(nodes);
    return others;
}

Result<std::uint64_t> writeIndexes(ComputerVault& vault) {
    std::uint64_t written = 0;
    while (true) {
        TRY(const auto packs, vault.state().packsWithoutIndex(kChunksPerIndex));
        if (packs.empty()) {
            return written;
        }
        std::vector<format::IndexedPack> listed;
        listed.reserve(packs.size());
        for (const auto& pack : packs) {
            listed.push_back(pack.pack);
        }
        const Bytes file = sealIndex(vault.session(), vault.nextOrdinal(), format::encodeIndex(listed));
        const Hash hash = crypto::sha256(file);
        TRY_VOID(vault.storage().write(format::indexName(vault.capability().computer, hash), file));
        TRY_VOID(vault.state().recordIndex(hash, packs));
        written += file.size();
    }
}

/// Puts the newest measure of a source in place of the one before; the one before is returned.
std::optional<SourceMeasure> remember(const SourceMeasure& measure, std::vector<SourceMeasure>& sources) {
    constexpr std::size_t kMostSources = 1000;
    const auto known = std::find_if(sources.begin(), sources.end(), [&](const SourceMeasure& source) {
        return source.source == measure.source;
    });
    if (known != sources.end()) {
        return std::exchange(*known, measure);
    }
    if (sources.size() >= kMostSources) {
        sources.erase(sources.begin());
    }
    sources.push_back(measure);
    return std::nullopt;
}

/// In the order of the sources.
std::vector<ContentMeasure> measuresOf(BackupRun& run, const Stored& stored) {
    const auto measures = run.measures();
    std::vector<ContentMeasure> result;
    for (const auto& source : stored.sources) {
        const auto found = measures.find(std::string(asText(source.name)));
        result.push_back(found == measures.end() ? ContentMeasure() : found->second);
    }
    return result;
}

SourceMeasure measureOf(BackupRun& run, const format::BackupSource& source, const ContentMeasure& now) {
    return {run.vault.pathKey(asBytes("source"), asText(source.path)), now, now};
}

/// Of sources that are no longer kept. One that was asked for and is not there is kept all the same.
void forgetOthers(const BackupRun& run, std::vector<SourceMeasure>& sources) {
    if (run.request.others == BackupRequest::Others::KeptToo) {
        return;
    }
    std::set<PathKey> kept;
    for (const auto& path : run.request.paths) {
        kept.insert(sourceKey(run.vault.capability(), sourcePath(path)));
    }
    std::erase_if(sources, [&](const SourceMeasure& source) { return !kept.contains(source.source); });
}

/// Whether a source fell below what is remembered of it, and that was not expected.
bool isCollapse(const BackupRun& run, const std::optional<SourceMeasure>& before, const ContentMeasure& now) {
    const bool asBefore = run.request.expectation == BackupRequest::Expectation::AsBefore;
    return before && asBefore && hasCollapsed(before->expected, now);
}

std::string newestOf(const std::map<std::string, std::string>& messages, const format::BackupSource& source) {
    const auto found = messages.find(std::string(asText(source.name)));
    return found == messages.end() ? std::string() : found->second;
}

/// Compares what each source holds with what it held, as far as this computer remembers.
void judgeContent(BackupRun& run, const Stored& stored, const std::vector<ContentMeasure>& measures,
                  BackupOutcome& outcome, LocalStatus& status) {
    forgetOthers(run, status.sources);
    const auto newestMessages = run.newestMessages();
    for (std::size_t i = 0; i < measures.size(); ++i) {
        const ContentMeasure& now = measures[i];
        SourceMeasure measure = measureOf(run, stored.sources[i], now);
        measure.holder = format::LogHead{outcome.entry.sequence, outcome.entry.hash};
        measure.backedUp = status.lastBackup;
        measure.newestMessage = newestOf(newestMessages, stored.sources[i]);
        const auto before = remember(measure, status.sources);
        if (isCollapse(run, before, now)) {
            measure.expected = before->expected;
            measure.holder = before->holder;
            remember(measure, status.sources);
            outcome.collapsed.push_back({displayPath(asText(stored.sources[i].path)), before->expected, now});
        }
    }
}

/// What a backup would say of the sources, by their files alone: chats are counted only when they are read.
std::vector<CollapsedSource> foreseeCollapse(BackupRun& run, const Stored& walked) {
    auto remembered = run.vault.lastStatus().value_or(LocalStatus()).sources;
    for (auto& source : remembered) {
        source.expected.messages = 0;
    }
    std::vector<CollapsedSource> collapsed;
    const auto measures = measuresOf(run, walked);
    for (std::size_t i = 0; i < measures.size(); ++i) {
        const auto before = remember(measureOf(run, walked.sources[i], measures[i]), remembered);
        if (isCollapse(run, before, measures[i])) {
            collapsed.push_back({displayPath(asText(walked.sources[i].path)), before->expected, measures[i]});
        }
    }
    return collapsed;
}

Result<void> checkNotEmpty(const BackupRequest& request) {
    return request.paths.empty()
               ? Error{Code::Invalid, "there is nothing to back up: no file or folder was named"}
               : Result<void>();
}

/// A drive was plugged in again, or a folder put back: the name tells whether it is the whole pack.
bool isThereAgain(ComputerVault& vault, const Hash& pack) {
    const auto name = format::packName(vault.capability().computer, pack);
    const auto reader = vault.storage().open(name);
    const auto hash = reader.ok() ? hashOf(**reader) : Result<Hash>(reader.error());
    return hash.ok() && *hash == pack;
}

/// What the packs held was dropped from memory when the vault was opened, so that this run stored again what
/// it met of it. Packs that held more stay noted.
Result<std::size_t> keepLost(ComputerVault& vault, LocalStatus& status) {
    std::set<Hash> lost = status.lostPacks;
    lost.insert(status.damagedPacks.begin(), status.damagedPacks.end());
    TRY(lost, vault.state().stillLost(lost));
    std::erase_if(lost, [&](const Hash& pack) { return isThereAgain(vault, pack); });
    const auto isMended = [&](const Hash& pack) { return !lost.contains(pack); };
    std::erase_if(status.lostPacks, isMended);
    std::erase_if(status.damagedPacks, isMended);
    return lost.size();
}

/// The backup exists already: what fails here costs only this computer's notes.
Result<void> noteDone(ComputerVault& vault, const Stored& stored, LocalStatus& status,
                      BackupOutcome& outcome) {
    TRY_VOID(vault.state().finishSources(stored.runs));
    TRY(outcome.lostPacks, keepLost(vault, status));
    return vault.writeStatus(status);
}

Result<BackupOutcome> writeEntry(BackupRun& run, const Stored& stored,
                                 const std::optional<ChunkId>& catalogue, std::uint64_t started) {
    ComputerVault& vault = run.vault;
    TRY_VOID(writeFailedAttempts(vault));
    TRY(const std::uint64_t indexes, writeIndexes(vault));
    BackupOutcome outcome = run.result();
    outcome.figures["stored"] = run.packs.stored() + indexes;
    format::LogPayload payload;
    payload.entry = format::kEntryBackup;
    TRY(payload.indexes, vault.state().unnamedIndexes());
    format::BackupBody body{stored.root, catalogue, stored.sources, started, vault.now(), outcome.figures};
    const auto measures = measuresOf(run, stored);
    noteContent(measures, body.figures);
    const LocalStatus before = vault.statusToAmend();
    outcome.compared = !before.begunAnew || !vault.head();
    TRY(outcome.entry, vault.appendEntry(payload, format::encodeBackupBody(body)));
    outcome.leftOut = stored.leftOut;
    LocalStatus status = before;
    status.lastBackup = body.finished;
    judgeContent(run, stored, measures, outcome, status);
    status.begunAnew = false;
    status.figures = outcome.figures;
    status.newestMessage = outcome.newestMessage;
    if (const auto noted = noteDone(vault, stored, status, outcome); !noted.ok()) {
        outcome.unnoted = noted.error();
    }
    return outcome;
}

}  // namespace

Result<BackupSurvey> surveySources(ComputerVault& vault, const BackupRequest& request, Progress& progress) {
    TRY_VOID(checkNotEmpty(request));
    raiseOpenFileLimit();
    TRY(const auto packs, PackStore::create(vault));
    BackupRun run(vault, request, progress, *packs, BackupRun::Purpose::Survey);
    run.report("scanning", "", true);
    TRY(const Stored walked, storeTrees(run));
    BackupSurvey survey = run.survey();
    survey.leftOut = walked.leftOut;
    survey.collapsed = foreseeCollapse(run, walked);
    return survey;
}

Result<BackupOutcome> backUp(ComputerVault& vault, const BackupRequest& request, Progress& progress) {
    TRY_VOID(checkNotEmpty(request));
    raiseOpenFileLimit();
    const std::uint64_t started = vault.now();
    TRY(const auto packs, PackStore::create(vault));
    BackupRun run(vault, request, progress, *packs);
    run.report("scanning", "", true);
    auto stored = storeTrees(run);
    std::optional<ChunkId> catalogue;
    if (stored.ok()) {
        run.report("finishing", "", true);
        TRY(catalogue, run.storeCatalogue());
    }
    auto finished = finishPacks(run);
    TRY(const Stored trees, std::move(stored));
    TRY_VOID(finished);
    return writeEntry(run, trees, catalogue, started);
}

}  // namespace coffer
