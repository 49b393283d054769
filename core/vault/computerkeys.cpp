// SPDX-License-Identifier: GPL-3.0-or-later
// What a computer makes of the statements and slot files: which it follows, which it puts back.
#include <algorithm>

#include "bytes/encoding.h"
#include "crypto/hash.h"
#include "format/layout.h"
#include "vault/computer.h"
#include "vault/ownerhistory.h"

namespace coffer {
namespace {

std::string shortName(const VaultId& vault) {
    return toHex(vault).substr(0, 8);
}

}  // namespace

Result<void> ComputerVault::follow() {
    TRY(const KeyFiles files, readKeys());
    m_book = StatementBook::read(m_capability.vault, m_capability.notice, files.statements);
    for (const auto& problem : m_book.problems()) {
        notice("statement", problem.error);
    }
    TRY(const auto stored, m_state->pin());
    m_followed = followedBy(m_book, newestPin(m_book, m_capability.pin, {stored}));
    if (m_followed == nullptr || (stored && m_book.find(*stored) == nullptr)) {
        return Error{Code::Refused,
                     "the vault lacks the newest statement that this computer has seen: it is another vault, "
                     "or it went back in time"};
    }
    TRY_VOID(checkListed(*m_followed));
    TRY_VOID(restoreSlots(files));
    TRY_VOID(keepCopies(files));
    TRY_VOID(noticeNews(stored));
    return stored == m_followed->hash ? Result<void>() : m_state->setPin(m_followed->hash);
}

Result<void> ComputerVault::noticeNews(const std::optional<Hash>& pin) {
    TRY(auto told, m_state->told());
    told = told ? told : pin;
    if (!told) {
        return m_state->setTold(m_followed->hash);  // it begins here
    }
    if (*told != m_followed->hash) {
        const auto acts = ownerHistory(m_book, m_book.ancestry(m_followed->hash));
        const auto news = newsOf(m_book, *told, acts);
        m_notices.insert(m_notices.end(), news.begin(), news.end());
    }
    return {};
}

Result<void> ComputerVault::tellNotices(const std::function<void(const VaultNotice&)>& tell) {
    std::for_each(m_notices.begin(), m_notices.end(), tell);
    return m_state->setTold(m_followed->hash);
}

// An empty folder is a drive that is not plugged in or a slip of the hand: nothing is put back there, or it
// would become a second vault that the first knows nothing of.
Result<void> ComputerVault::requireVault(const KeyFiles& files) const {
    if (files.holdSomethingOf(m_capability.vault)) {
        return {};
    }
    TRY(const auto own, m_storage.list(format::logFolder(m_capability.computer)));
    if (!own.empty()) {
        return {};
    }
    if (const auto other = files.vault(); other.ok()) {
        return Error{Code::WrongKey, "this folder holds vault " + shortName(*other) +
                                         ", and the computer's key is for vault " +
                                         shortName(m_capability.vault) +
                                         ": one of the two is not the one that is meant"};
    }
    return Error{Code::NotFound,
                 "this folder holds nothing of the vault that this computer belongs to; is the right drive "
                 "connected?"};
}

// What storage has lost is put back from the copies kept here: the statements first, because they tell
// which slot files still count.
Result<KeyFiles> ComputerVault::readKeys() {
    TRY(const auto pin, m_state->pin());
    const StatementTrust trust = trustOf(m_capability, pin ? std::set<Hash>{*pin} : std::set<Hash>());
    TRY(KeyFiles files, readKeyFiles(m_storage, trust));
    TRY_VOID(requireVault(files));
    TRY(const auto copies, m_state->keyFiles());
    std::size_t restored = 0;
    for (const auto& [name, bytes] : copies) {
        const bool present = std::any_of(
            files.statements.begin(), files.statements.end(), [&file = name](const StatementFile& found) {
                return format::statementFileName(found.name) == file && !found.bytes.empty();
            });
        if (!format::parseSlotFileName(name) && !present) {
            TRY_VOID(writeStatementFile(m_storage, bytes));
            ++restored;
        }
    }
    noticeRestored(restored, {" statement of its owners was", " statements of its owners were"});
    if (restored > 0) {
        TRY(files, readKeyFiles(m_storage, trust));
    }
    return files;
}

// Only those that the statement lists: the file of a removed way to unlock must not come back.
Result<void> ComputerVault::restoreSlots(const KeyFiles& files) {
    TRY(const auto copies, m_state->keyFiles());
    std::size_t restored = 0;
    for (const auto& listed : m_followed->statement.slots) {
        const auto copy = copies.find(format::slotFileName(listed.file));
        const bool present = std::any_of(files.slots.begin(), files.slots.end(), [&](const FoundSlot& found) {
            return found.name == listed.file && found.slot.ok();
        });
        if (copy != copies.end() && !present) {
            TRY_VOID(writeSlotFile(m_storage, copy->second));
            ++restored;
        }
    }
    noticeRestored(restored, {" slot file was", " slot files were"});
    return {};
}

void ComputerVault::noticeRestored(std::size_t count, const Words& words) {
    if (count > 0) {
        notice("keys-restored",
               {Code::Damaged, std::to_string(count) + (count == 1 ? words.one : words.many) +
                                   " missing from the vault or damaged, and put back"});
    }
}

Result<void> ComputerVault::checkListed(const KnownStatement& followed) const {
    const auto& computers = followed.statement.computers;
    const auto own = std::find_if(computers.begin(), computers.end(), [&](const auto& computer) {
        return computer.computer == m_capability.computer;
    });
    if (own == computers.end()) {
        return Error{Code::Refused,
                     "no statement of this vault's owners names this computer, perhaps because enrolling it "
                     "was interrupted: remove its key file, if it has one, and run \"coffer computer add\" "
                     "again"};
    }
    if (own->signer != m_capability.signing.publicKey()) {
        return Error{Code::Refused, "the owners of this vault do not list this computer; enrol it again"};
    }
    return own->status == format::ComputerStatus::Active
               ? Result<void>()
               : Error{Code::Refused, "this computer was retired from the vault; enrol it again"};
}

Result<void> ComputerVault::keepCopies(const KeyFiles& files) {
    TRY(auto copies, m_state->keyFiles());
    const Authority authority = combine(m_book, {m_followed});
    std::set<std::string> wanted;
    for (const auto& listed : m_followed->statement.slots) {
        wanted.insert(format::slotFileName(listed.file));
    }
    for (const auto& statement : files.statements) {
        const std::string name = format::statementFileName(statement.name);
        if (authority.statementFiles.contains(statement.name) && wanted.insert(name).second &&
            !copies.contains(name)) {
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

}  // namespace coffer
