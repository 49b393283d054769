// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/computer.h"

#include <algorithm>

#include "bytes/encoding.h"
#include "format/layout.h"
#include "vault/doubtfulpacks.h"
#include "vault/logcatchup.h"
#include "vault/missingpacks.h"
#include "vault/noticelist.h"
#include "vault/sourcepath.h"

namespace coffer {
namespace {

void insertUpToLimit(std::set<Hash>& packs, const std::set<Hash>& more) {
    constexpr std::size_t kMostPacks = 10'000;
    for (auto pack = more.begin(); pack != more.end() && packs.size() < kMostPacks; ++pack) {
        packs.insert(*pack);
    }
}

}  // namespace

ComputerVault::ComputerVault(Storage& storage, Capability capability, ProcessLock lock,
                             std::unique_ptr<LocalState> state, Clock clock)
    : m_storage(storage),
      m_capability(std::move(capability)),
      m_lock(std::move(lock)),
      m_state(std::move(state)),
      m_clock(std::move(clock)),
      m_pathKey(pathHmac(m_capability)) {}

std::filesystem::path ComputerVault::stateFolderOf(const std::filesystem::path& base, const VaultId& vault,
                                                   const ComputerId& computer) {
    return stateFolderOf(base, vault) / toHex(computer);
}

std::filesystem::path ComputerVault::stateFolderOf(const std::filesystem::path& base, const VaultId& vault) {
    return base / toHex(vault);
}

Result<std::unique_ptr<ComputerVault>> ComputerVault::open(Storage& storage, Capability capability,
                                                           const std::filesystem::path& stateFolder,
                                                           Clock clock) {
    TRY(auto lock, ProcessLock::takeNamed("computer-" + toHex(capability.computer)));
    TRY(auto state, LocalState::open(stateFolderOf(stateFolder, capability.vault, capability.computer)));
    auto vault = std::unique_ptr<ComputerVault>(new ComputerVault(
        storage, std::move(capability), std::move(lock), std::move(state), std::move(clock)));
    if (vault->m_state->origin() == LocalState::Origin::Rebuilt) {
        vault->notice("rebuilt", {Code::Damaged,
                                  "this computer's notes about the vault were damaged and are made anew; the "
                                  "next backup reads everything once"});
    }
    TRY_VOID(vault->follow());
    TRY_VOID(vault->catchUp());
    TRY_VOID(vault->checkNumbersLeft());
    TRY_VOID(vault->beginSession());
    tellInFew(vault->m_notices);
    return vault;
}

void ComputerVault::notice(std::string_view kind, Error error) {
    m_notices.push_back({std::string(kind), std::move(error)});
}

PathKey ComputerVault::pathKey(ByteView parent, std::string_view name) const {
    return *PathKey::from(m_pathKey.compute({parent, asBytes(name)}));
}

Result<void> ComputerVault::catchUp() {
    TRY(auto ownHead, m_state->ownHead());
    const auto status = lastStatus();
    const bool forgot =
        status && status->newest && (!ownHead || ownHead->sequence < status->newest->sequence);
    if (forgot) {
        ownHead = status->newest;  // local state was rebuilt; the numbering goes on all the same
    }
    TRY(const auto heads, m_state->appliedHeads());
    TRY(const auto followed, m_state->followed());
    const Authority authority = combine(m_book, {m_followed});
    const LogContext context{m_capability.vault, m_capability.notice, m_book, authority};
    LogCatchUp reading(m_storage, context, m_capability.computer);
    TRY_VOID(reading.run({ownHead, heads, followed}));
    m_notices.insert(m_notices.end(), reading.notices().begin(), reading.notices().end());
    LogProgress progress = reading.progress();
    m_head = progress.ownHead;
    m_seen = progress.heads;
    TRY(progress.lostPacks, vanishedPacks());
    TRY(const auto known, m_state->ownHead());
    TRY(const auto packs, m_state->knownPacks(m_capability.computer));
    TRY(const auto stranded, strandedPacks(packs));
    progress.markedPacks.insert(stranded.begin(), stranded.end());
    const bool news = progress.ownHead != known || progress.heads != heads || progress.followed != followed ||
                      !progress.markedPacks.empty() || !progress.lostPacks.empty();
    TRY_VOID(news ? m_state->apply(progress) : Result<void>());
    TRY(const auto checked, m_state->packsCheckedUnder());
    return checked == m_followed->hash ? Result<void>() : m_state->setPacksCheckedUnder(m_followed->hash);
}

// A storage can lose packs: a folder put back from an older copy, a file deleted by hand, a pack taken over
// from another computer that did not know of it; and reading may have found one damaged. What they held must
// be stored again, not relied upon.
Result<std::set<Hash>> ComputerVault::vanishedPacks() {
    TRY(const auto known, m_state->knownPacks(m_capability.computer));
    TRY(auto vanished, missingPacks(m_storage, known));
    const auto told = doubtfulPacks(m_state->folder());
    const auto doubtful = standingDoubts(m_storage, m_state->folder(), known);
    LocalStatus status = statusToAmend();
    TRY_VOID(noteLost(status, vanished, doubtful));
    endDoubts(m_state->folder(), told);
    for (const Hash& pack : status.damagedPacks) {
        if (isAmong(known, pack)) {
            vanished.insert(pack);
        }
    }
    return vanished;
}

// What is dropped from local state is told by nothing there any more; the status does until a backup has
// stored again what is still here.
Result<void> ComputerVault::noteLost(LocalStatus& status, const std::set<Hash>& missing,
                                     const std::set<Hash>& doubtful) {
    const auto before = status.lostPacks.size() + status.damagedPacks.size();
    insertUpToLimit(status.lostPacks, missing);
    insertUpToLimit(status.damagedPacks, doubtful);
    const auto count = status.lostPacks.size() + status.damagedPacks.size();
    if (count > 0) {
        notice("vanished",
               {Code::Damaged, std::to_string(count) + (count == 1 ? " pack" : " packs") +
                                   " that this computer relied on " + (count == 1 ? "is" : "are") +
                                   " gone, cut off or damaged; what is still here is stored again"});
    }
    return count == before ? Result<void>() : writeStatus(status);
}

Result<void> ComputerVault::checkNumbersLeft() const {
    return m_head && m_head->sequence >= format::kHighestSequence
               ? Error{Code::Refused,
                       "the log of this computer has reached its last number; enrol this computer again"}
               : Result<void>();
}

Result<void> ComputerVault::beginSession() {
    const format::Epoch& epoch = m_followed->statement.epochs.back();
    format::SessionHeader header;
    header.vault = m_capability.vault;
    header.computer = m_capability.computer;
    header.reading = epoch.name;
    header.enrolled = m_capability.enrolled;
    header.domainEpoch = m_capability.domainEpoch;
    header.domain = m_capability.domain;
    TRY(m_session, createSession(header, epoch.reading, m_capability.psk));
    return {};
}

// Runs take long: what was true at the start may have ended meanwhile, and then nothing may be called done.
Result<void> ComputerVault::stillCounts() {
    TRY(const KeyFiles files, readKeyFiles(m_storage, trustOf(m_capability, {m_followed->hash})));
    const auto book = StatementBook::read(m_capability.vault, m_capability.notice, files.statements);
    const KnownStatement* now = followedBy(book, m_followed->hash);
    TRY_VOID(checkListed(now == nullptr ? *m_followed : *now));
    TRY(const auto names, m_storage.list(format::logFolder(m_capability.computer)));
    const Authority authority = combine(m_book, {m_followed});
    const LogContext context{m_capability.vault, m_capability.notice, m_book, authority};
    for (const auto& file : names) {
        const auto name = format::parseLogFileName(file.name);
        if (!name || (m_head && name->sequence <= m_head->sequence)) {
            continue;
        }
        const auto bytes = m_storage.read(format::logFolder(m_capability.computer) + "/" + file.name,
                                          format::kMaximumLogEntry);
        const bool answered =
            bytes.ok() || bytes.error().code == Code::Damaged || bytes.error().code == Code::NotFound;
        if (!answered) {
            return bytes.error();
        }
        const format::EntryReference reference{m_capability.computer, name->sequence, name->hash};
        if (bytes.ok() && judgeLogFile(*bytes, reference, context).ok()) {
            return Error{Code::Refused,
                         "another run with this computer's key has added to the vault at the same time; "
                         "nothing of this run counts"};
        }
    }
    return {};
}

Result<format::EntryReference> ComputerVault::appendEntry(format::LogPayload payload,
                                                          const std::optional<Bytes>& body,
                                                          const std::optional<OwnerSigner>& owner,
                                                          const Announcement& announced) {
    TRY_VOID(checkNumbersLeft());
    TRY_VOID(stillCounts());
    payload.computer = m_capability.computer;
    payload.sequence = m_head ? m_head->sequence + 1 : 0;
    payload.previous = m_head ? std::optional(m_head->hash) : std::nullopt;
    payload.statement = m_followed->hash;
    payload.time = now();
    payload.seen.clear();
    for (const auto& [computer, head] : m_seen) {
        payload.seen.push_back({computer, head.sequence, head.hash});
    }
    const SealedEntry entry = sealLogEntry(*m_session, m_capability, payload, body, owner);
    const auto& reference = entry.reference;
    TRY_VOID(announced ? announced({reference.sequence, entry.name}) : Result<void>());
    TRY_VOID(m_storage.write(
        format::logFolder(m_capability.computer) + "/" + format::logFileName(reference.sequence, entry.name),
        entry.file));
    m_head = format::LogHead{reference.sequence, reference.hash};
    LogProgress progress;
    progress.ownHead = m_head;
    progress.namedIndexes = payload.indexes;
    progress.followed[m_capability.computer] = m_followed->hash;
    const Authority authority = combine(m_book, {m_followed});
    for (const auto& pack :
         payload.entry == format::kEntryMark ? payload.packs : std::vector<format::PackReference>()) {
        if (authority.shareDomain(pack.computer, m_capability.computer)) {
            progress.markedPacks.insert(pack.pack);
        }
    }
    TRY_VOID(m_state->apply(progress));
    return reference;
}

Result<bool> ComputerVault::isWritten(const format::LogHead& file) const {
    TRY(const auto files, m_storage.list(format::logFolder(m_capability.computer)));
    const std::string name = format::logFileName(file.sequence, file.hash);
    return std::any_of(files.begin(), files.end(),
                       [&](const ObjectInfo& object) { return object.name == name; });
}

Result<void> ComputerVault::writeStatus(LocalStatus status) const {
    status.vault = m_capability.vault;
    status.computer = m_capability.computer;
    status.newest = m_head;
    std::set<std::string> kinds;
    for (const auto& notice : m_notices) {
        kinds.insert(notice.kind);
    }
    status.problems.assign(kinds.begin(), kinds.end());
    return writeLocalStatus(localStatusFile(m_state->folder()), status, m_capability.signing);
}

std::optional<LocalStatus> ComputerVault::lastStatus() const {
    auto status = readLocalStatus(localStatusFile(m_state->folder()), m_capability.signing.publicKey());
    return status.ok() ? std::optional(std::move(status).value()) : std::nullopt;
}

LocalStatus ComputerVault::statusToAmend() const {
    LocalStatus anew;
    anew.begunAnew = true;
    return lastStatus().value_or(anew);
}

}  // namespace coffer
