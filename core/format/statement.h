// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "format/prefix.h"

/// Statements: what the owners of a vault say is true (FORMAT.md section 7).
namespace coffer::format {

inline constexpr std::uint64_t kMaximumStatement = std::uint64_t{16} << 20;

using Mac = FixedBytes<struct MacTag, 32>;  ///< HMAC-SHA256.

inline constexpr std::size_t kMaximumAside = 64;  ///< heads that one statement sets aside

inline constexpr std::size_t kMaximumEpochs = 4096;  ///< of a vault, ever

struct Epoch {
    std::uint64_t number = 0;
    EpochName name;
    SealerKey reading;  ///< the epoch's reading public key
    auto operator<=>(const Epoch&) const = default;
};

struct ListedSlot {
    SlotId slot;
    Hash file;        ///< the slot file that counts
    SignerKey admin;  ///< the public half of the slot's admin key
    auto operator<=>(const ListedSlot&) const = default;
};

enum class ComputerStatus { Active, Retired };

/// The place of an entry in a computer's log.
struct LogHead {
    std::uint64_t sequence = 0;
    Hash hash;
    auto operator<=>(const LogHead&) const = default;
};

struct ListedComputer {
    ComputerId computer;
    SignerKey signer;
    EpochName enrolled;
    DomainId domain;
    EpochName domainEpoch;
    ComputerStatus status = ComputerStatus::Active;
    std::optional<LogHead> head;  ///< newest entry the owner accepted; nothing beyond counts once retired
    bool operator==(const ListedComputer&) const = default;
};

/// The signed part, visible to every holder of the notice key.
struct Statement {
    VaultId vault;
    std::uint64_t generation = 0;
    std::vector<Hash> parents;
    std::uint64_t time = 0;     ///< ms since 1970, claimed
    std::vector<Epoch> epochs;  ///< never empty; the last is in force
    std::vector<ListedSlot> slots;
    std::vector<ListedComputer> computers;
    SlotId signer;
    std::optional<ComputerId> computer;  ///< the one it was made on, as its owner claims
    std::vector<Hash> aside;             ///< heads of a fork that a person has rejected
    bool accepted = false;  ///< the heads of all computers are what was accepted of their logs until now
    Bytes sealed;           ///< Cobblestone over a PrivateStatement
};

/// What is known of a way to unlock beside its secret: for people, and for checking what it signs. Nothing
/// that opens rests on it.
struct SlotFacts {
    std::optional<Bytes> aaguid;
    std::vector<std::string> flags;          ///< kFlag…
    std::optional<Bytes> credentialKey;      ///< COSE_Key of a WebAuthn credential
    std::optional<std::string> attestation;  ///< kAttestation…; absent: none
    std::optional<std::uint64_t> signCount;  ///< when it was added
    std::optional<ComputerId> computer;      ///< for kinds that live on one computer only

    [[nodiscard]] bool has(std::string_view flag) const {
        return std::find(flags.begin(), flags.end(), flag) != flags.end();
    }
};

inline constexpr std::string_view kFlagBackupEligible = "backup-eligible";  ///< WebAuthn's BE
inline constexpr std::string_view kFlagBackedUp = "backed-up";              ///< WebAuthn's BS
inline constexpr std::string_view kFlagWeak = "weak";  ///< a password that was easy to guess, insisted on
inline constexpr std::string_view kAttestationSelf = "self";
inline constexpr std::string_view kAttestationVerified = "verified";

struct PrivateSlot {
    SlotId slot;
    SealerKey publicKey;
    SecretBytes psk;  ///< 32 bytes; a secret of the owners
    std::string name;
    std::string method;
    std::uint64_t created = 0;  ///< ms since 1970
    SlotFacts facts;
    std::optional<Signature> binding;  ///< by the slot's admin key, over all this but the name
};

struct PrivateComputer {
    ComputerId computer;
    std::string name;
};

/// How many backups of a source to keep; absent numbers mean none by that rule, no number at all means all.
struct RetentionRules {
    std::optional<std::uint64_t> last, daily, weekly, monthly, yearly;
    bool operator==(const RetentionRules&) const = default;
    [[nodiscard]] bool empty() const { return *this == RetentionRules{}; }
};

/// The part sealed under the vault key. Move-only, because it holds secrets.
struct PrivateStatement {
    std::vector<PrivateSlot> slots;
    std::vector<PrivateComputer> computers;
    RetentionRules rules;
};

struct StatementEnvelope {
    Bytes payload;
    Mac mac;
    Signature signature;
};

Bytes encodeStatementPrefix(const VaultId& vault);
Bytes encodeEnvelope(const StatementEnvelope& envelope);
Result<StatementEnvelope> decodeEnvelope(ByteView plaintext);
/// Sorts nothing: the caller keeps the orders that section 7 names.
Bytes encodeStatement(const Statement& statement);
Result<Statement> decodeStatement(ByteView payload);
/// What the binding of a slot covers of its private part: the map without `name` and `binding`.
SecretBytes encodeBoundSlot(const PrivateSlot& slot);
SecretBytes encodePrivateStatement(const PrivateStatement& statement);
Result<PrivateStatement> decodePrivateStatement(ByteView plaintext);

/// What the MAC and the signature cover.
Bytes statementMacInput(ByteView payload);
Bytes statementSignatureInput(const Mac& mac, ByteView payload);

}  // namespace coffer::format
