// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/statementfiles.h"

#include <algorithm>
#include <utility>

#include "crypto/hash.h"
#include "format/layout.h"
#include "vault/keyfiles.h"

namespace coffer {
namespace {

bool isNewer(ByteView bytes) {
    const auto object = format::splitObject(bytes);
    return !object.ok() && object.error().code == Code::TooNew;
}

/// The whole file from either folder; empty when neither has it.
Result<Bytes> readWhole(Storage& storage, const Hash& name) {
    for (const auto folder : {format::kKeysFolder, format::kSecondKeysFolder}) {
        auto bytes = storage.read(std::string(folder) + "/" + format::statementFileName(name),
                                  format::kMaximumStatement);
        if (!bytes.ok() && isOutage(bytes.error())) {
            return bytes;
        }
        if (bytes.ok() && crypto::sha256(*bytes) == name) {
            return bytes;
        }
    }
    return Bytes();
}

/// Goes through statement files, of which those that were cut short are read one at a time.
class Completion {
public:
    Completion(Storage& storage, const StatementTrust& trust, std::vector<StatementFile>& statements)
        : m_storage(storage), m_trust(trust), m_files(statements) {
        for (const auto& file : m_files) {
            const bool whole = file.bytes.empty() || crypto::sha256(file.bytes) == file.name;
            m_cut.push_back(!whole && !isNewer(file.bytes));
        }
    }

    Result<void> run() {
        if (std::none_of(m_cut.begin(), m_cut.end(), [](bool cut) { return cut; })) {
            return {};
        }
        TRY_VOID(survey());
        const auto byGeneration = [](const Outline& a, const Outline& b) {
            return a.generation < b.generation;
        };
        std::stable_sort(m_doubtful.begin(), m_doubtful.end(), byGeneration);
        std::reverse(m_doubtful.begin(), m_doubtful.end());
        TRY_VOID(takeUp([&](const Outline& outline) { return m_parents.contains(outline.id); },
                        [](const KnownStatement&) { return true; }));
        std::reverse(m_doubtful.begin(), m_doubtful.end());
        TRY_VOID(takeUp([](const Outline&) { return true; },
                        [&](const KnownStatement& known) { return isSignedByAdmin(known); }));
        for (const Outline& outline : m_doubtful) {
            letGo(outline.place);
        }
        return {};
    }

private:
    struct Outline {
        std::uint64_t generation = 0;
        Hash id;
        std::size_t place = 0;
    };

    /// The file, with its bytes in `whole`.
    Result<KnownStatement> load(std::size_t place, Bytes& whole) {
        if (m_cut[place]) {
            TRY(whole, readWhole(m_storage, m_files[place].name));
        } else {
            whole = m_files[place].bytes;
        }
        return openStatement(m_trust.vault, m_trust.notice, {m_files[place].name, whole});
    }

    Result<void> survey() {
        for (std::size_t place = 0; place < m_files.size(); ++place) {
            Bytes whole;
            const auto known = load(place, whole);
            if (!known.ok() && isOutage(known.error())) {
                return known.error();
            }
            if (!known.ok()) {
                letGo(place);
            } else if (m_trust.vouches(*known)) {
                keep(place, *known, std::move(whole));
            } else {
                m_doubtful.push_back({known->statement.generation, known->hash, place});
            }
        }
        return {};
    }

    /// Keeps those of the doubtful that are worth looking at and, looked at, good.
    template <typename Worth, typename Good>
    Result<void> takeUp(const Worth& isWorth, const Good& isGood) {
        std::vector<Outline> left;
        for (const Outline& outline : m_doubtful) {
            Bytes whole;
            const auto known = isWorth(outline) ? load(outline.place, whole)
                                                : Result<KnownStatement>(Error{Code::NotFound, ""});
            if (!known.ok() && isOutage(known.error())) {
                return known.error();
            }
            if (known.ok() && isGood(*known)) {
                keep(outline.place, *known, std::move(whole));
            } else {
                left.push_back(outline);
            }
        }
        m_doubtful = std::move(left);
        return {};
    }

    /// Of copies that differ in nothing but their outer layers one is enough.
    void keep(std::size_t place, const KnownStatement& known, Bytes whole) {
        if (!m_kept.insert({known.hash, known.signature}).second) {
            letGo(place);
            return;
        }
        m_files[place].bytes = std::move(whole);
        m_parents.insert(known.statement.parents.begin(), known.statement.parents.end());
        for (const auto& slot : known.statement.slots) {
            m_admins.insert({slot.slot, slot.admin});
        }
    }

    void letGo(std::size_t place) {
        if (m_cut[place]) {
            m_files[place].bytes.clear();
        }
    }

    [[nodiscard]] bool isSignedByAdmin(const KnownStatement& known) const {
        const SlotId& signer = known.statement.signer;
        const auto from = m_admins.lower_bound({signer, SignerKey()});
        const auto to =
            std::find_if(from, m_admins.end(), [&](const auto& admin) { return admin.first != signer; });
        return std::any_of(from, to, [&](const auto& admin) { return isSignedBy(known, admin.second); });
    }

    Storage& m_storage;
    const StatementTrust& m_trust;
    std::vector<StatementFile>& m_files;
    std::vector<bool> m_cut;          ///< by place
    std::vector<Outline> m_doubtful;  ///< open, but nothing says yet that an owner made them
    std::set<Hash> m_parents;         ///< of those kept
    std::set<std::pair<Hash, Signature>> m_kept;
    std::set<std::pair<SlotId, SignerKey>> m_admins;
};

}  // namespace

StatementTrust trustOf(const KeyRing& ring) {
    return {ring.vault(), ring.noticeKey(),
            [&ring](const KnownStatement& known) { return isMadeWith(ring, known); }};
}

StatementTrust trustOf(const Capability& capability, std::set<Hash> seen) {
    seen.insert(capability.pin);
    return {capability.vault, capability.notice.clone(),
            [seen = std::move(seen)](const KnownStatement& known) { return seen.contains(known.hash); }};
}

Bytes cutShort(const Bytes& statement) {
    const auto size = format::prefixSize(statement);
    const bool isObject = size.ok() && *size <= statement.size() && *size <= 2 * format::kMaximumShortHeader;
    return isObject ? Bytes(statement.begin(), statement.begin() + static_cast<std::ptrdiff_t>(*size))
                    : Bytes();
}

Result<void> completeStatements(Storage& storage, const StatementTrust& trust,
                                std::vector<StatementFile>& statements) {
    return Completion(storage, trust, statements).run();
}

}  // namespace coffer
