// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/computer.h"

#include <algorithm>

#include "bytes/encoding.h"
#include "crypto/hkdf.h"
#include "format/labels.h"
#include "format/layout.h"
#include "vault/logcatchup.h"

namespace coffer {
namespace {

crypto::HmacSha256 pathHmac(const Capability& capability) {
    const auto key = crypto::hkdfExpandSha256(capability.chunkId.view(), format::label("local-path"), 32);
    return crypto::HmacSha256(key.view());
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
    return base / toHex(vault) / toHex(computer);
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
    return vault;
}

void ComputerVault::notice(std::string_view kind, Error error) {
    m_notices.push_back({std::string(kind), std::move(error)});
}

PathKey ComputerVault::pathKey(ByteView parent, std::string_view name) const {
    return *PathKey::from(m_pathKey.compute({parent, asBytes(name)}));
}

Result<void> ComputerVault::follow() {
    TRY(const KeyFiles files, readKeys());
    m_book = StatementBook::read(m_capability.vault, m_capability.notice, files.statements);
    for (const auto& problem : m_book.problems()) {
        notice("statement", problem.error);
    }
    TRY(const auto stored, m_state->pin());
    const bool newer = stored && m_book.descends(*stored, m_capability.pin);
    m_followed = followedBy(m_book, newer ? *stored : m_capability.pin);
    if (m_followed == nullptr || (stored && !newer && m_book.find(*stored) == nullptr)) {
        return Error{Code::Refused,
                     "the vault lacks the newest statement that this computer has seen: it is another vault, "
                     "or it went back in time"};
    }
    TRY_VOID(checkListed());
    TRY_VOID(restoreSlots(files));
    TRY_VOID(keepCopies(files));
    return stored == m_followed->hash ? Result<void>() : m_state->setPin(m_followed->hash);
}

// An empty folder is a drive that is not plugged in or a slip of the hand: nothing is put back there, or it
// would become a second vault that the first knows nothing of.
Result<void> ComputerVault::requireVault(const KeyFiles& files) const {
    const VaultId& vault = m_capability.vault;
    const bool slot = std::any_of(files.slots.begin(), files.slots.end(), [&](const FoundSlot& found) {
        return found.slot.ok() && found.slot->header.vault == vault;
    });
    const auto isOurs = [&](const StatementFile& found) {
        const auto object = format::splitObject(found.bytes);
        return object.ok() && object->vault == vault;
    };
    if (slot || std::any_of(files.statements.begin(), files.statements.end(), isOurs)) {
        return {};
    }
    TRY(const auto own, m_storage.list(format::logFolder(m_capability.computer)));
    return own.empty() ? Result<void>(Error{Code::NotFound,
                                            "this folder holds nothing of the vault that this computer "
                                            "belongs to; is the right drive connected?"})
                       : Result<void>();
}

// What storage has lost is put back from the copies kept here: the statements first, because they tell
// which slot files still count.
Result<KeyFiles> ComputerVault::readKeys() {
    TRY(KeyFiles files, readKeyFiles(m_storage));
    TRY_VOID(requireVault(files));
    TRY(const auto copies, m_state->keyFiles());
    std::size_t restored = 0;
    for (const auto& [name, bytes] : copies) {
        const bool present = std::any_of(files.statements.begin(), files.statements.end(),
                                         [&file = name](const StatementFile& found) {
                                             return format::statementFileName(found.name) == file;
                                         });
        if (!format::parseSlotFileName(name) && !present) {
            TRY_VOID(writeStatementFile(m_storage, bytes));
            ++restored;
        }
    }
    noticeRestored(restored);
    if (restored > 0) {
        TRY(files, readKeyFiles(m_storage));
    }
    return files;
}

// Only those that the statement lists: the file of a removed way to unlock must not come back.
Result<void> ComputerVault::restoreSlots(const KeyFiles& files) {
    TRY(const auto copies, m_state->keyFiles());
    std::size_t restored = 0;
    for (const auto& listed : m_followed->statement.slots) {
        const auto copy = copies.find(format::slotFileName(listed.file));
        const bool present = std::any_of(files.slots.begin(), files.slots.end(),
                                         [&](const FoundSlot& found) { return found.name == listed.file; });
        if (copy != copies.end() && !present) {
            TRY_VOID(writeSlotFile(m_storage, copy->second));
            ++restored;
        }
    }
    noticeRestored(restored);
    return {};
}

void ComputerVault::noticeRestored(std::size_t count) {
    if (count > 0) {
        notice("keys-restored",
               {Code::Damaged, std::to_string(count) + (count == 1 ? " key file was" : " key files were") +
                                   " missing from the vault and put back"});
    }
}

Result<void> ComputerVault::checkListed() const {
    const auto& computers = m_followed->statement.computers;
    const auto own = std::find_if(computers.begin(), computers.end(), [&](const auto& computer) {
        return computer.computer == m_capability.computer;
    });
    if (own == computers.end() || own->signer != m_capability.signing.publicKey()) {
        return Error{Code::Refused, "the owners of this vault do not list this computer; enrol it again"};
    }
    return own->status == format::ComputerStatus::Active
               ? Result<void>()
               : Error{Code::Refused, "this computer was retired from the vault; enrol it again"};
}

Result<void> ComputerVault::keepCopies(const KeyFiles& files) {
    TRY(auto copies, m_state->keyFiles());
    const auto ancestry = m_book.ancestry(m_followed->hash);
    std::set<std::string> wanted;
    for (const auto& listed : m_followed->statement.slots) {
        wanted.insert(format::slotFileName(listed.file));
    }
    for (const auto& statement : files.statements) {
        const std::string name = format::statementFileName(statement.name);
        if (ancestry.contains(statement.name) && wanted.insert(name).second && !copies.contains(name)) {
            TRY_VOID(m_state->keepKeyFile(name, statement.bytes));
        }
    }
    for (const auto& listed : m_followed->statement.slots) {
        const std::string name = format::slotFileName(listed.file);
        const auto path = std::string(format::kKeysFolder) + "/" + name;
        if (!copies.contains(name)) {
            const auto bytes = m_storage.read(path, format::kMaximumSlotFile);
            if (bytes.ok() && crypto::sha256(*bytes) == listed.file) {
                TRY_VOID(m_state->keepKeyFile(name, *bytes));
            }
        }
    }
    for (const auto& [name, bytes] : copies) {
        if (!wanted.contains(name)) {
            TRY_VOID(m_state->dropKeyFile(name));
        }
    }
    return {};
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
    TRY(const auto vanished, vanishedPacks());
    progress.markedPacks.insert(vanished.begin(), vanished.end());
    m_head = progress.ownHead;
    m_seen = progress.heads;
    TRY(const auto known, m_state->ownHead());
    const bool news = progress.ownHead != known || progress.heads != heads || progress.followed != followed ||
                      !progress.markedPacks.empty();
    return news ? m_state->apply(progress) : Result<void>();
}

// A storage can lose packs: a folder put back from an older copy, a file deleted by hand, a pack taken over
// from another computer that did not know of it. What they held must be stored again, not relied upon.
Result<std::set<Hash>> ComputerVault::vanishedPacks() {
    TRY(const auto known, m_state->knownPacks(m_capability.computer));
    std::set<Hash> vanished;
    for (const auto& [computer, packs] : known) {
        TRY(const auto files, m_storage.list(format::packsFolder(computer)));
        std::set<Hash> missing = packs;
        for (const auto& file : files) {
            const auto name = fixedFromHex<Hash>(file.name);
            name ? void(missing.erase(*name)) : void();
        }
        vanished.merge(missing);
    }
    if (!vanished.empty()) {
        const bool one = vanished.size() == 1;
        notice("vanished", {Code::Damaged, std::to_string(vanished.size()) + (one ? " pack" : " packs") +
                                               " that this computer relied on " + (one ? "is" : "are") +
                                               " gone from the vault; what is still here is stored again"});
    }
    return vanished;
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

Result<format::EntryReference> ComputerVault::appendEntry(format::LogPayload payload,
                                                          const std::optional<Bytes>& body,
                                                          const std::optional<OwnerSigner>& owner) {
    TRY_VOID(checkNumbersLeft());
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
    TRY_VOID(m_storage.write(format::logFolder(m_capability.computer) + "/" +
                                 format::logFileName(reference.sequence, reference.hash),
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

}  // namespace coffer
