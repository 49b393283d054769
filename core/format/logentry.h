// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "format/computerheader.h"
#include "format/statement.h"

/// Log entries: the signed chain of each computer (FORMAT.md section 11). A backup exists if and only if a
/// valid entry names it.
namespace coffer::format {

inline constexpr std::uint64_t kMaximumLogEntry = std::uint64_t{16} << 20;

inline constexpr std::string_view kEntryBackup = "backup";
inline constexpr std::string_view kEntryMark = "mark";
inline constexpr std::string_view kEntryForget = "forget";
inline constexpr std::string_view kEntryHold = "hold";
inline constexpr std::string_view kEntryTest = "test";
inline constexpr std::string_view kEntryProof = "proof";  ///< the owner who signed it opened the vault
inline constexpr std::string_view kEntryAudit = "audit";

/// Names one entry of one computer's log.
struct EntryReference {
    ComputerId computer;
    std::uint64_t sequence = 0;
    Hash hash;
    auto operator<=>(const EntryReference&) const = default;
};

struct PackReference {
    ComputerId computer;
    Hash pack;
    auto operator<=>(const PackReference&) const = default;
};

/// The signed part, visible to every holder of the notice key.
struct LogPayload {
    ComputerId computer;
    std::uint64_t sequence = 0;
    std::optional<Hash> previous;      ///< absent only at sequence 0
    std::vector<EntryReference> seen;  ///< newest entries of other computers, applied at the run's start
    Hash statement;                    ///< in force for this run
    std::uint64_t time = 0;            ///< ms since 1970, claimed
    std::string entry;
    std::vector<Hash> indexes;            ///< backup
    std::vector<PackReference> packs;     ///< mark
    std::vector<EntryReference> entries;  ///< forget, hold
    std::optional<bool> held;             ///< hold
    std::optional<Bytes> sealed;          ///< Cobblestone over one of the bodies below
};

/// A one-session key that an admin key vouches for.
struct OwnerCertificate {
    SignerKey key;
    Signature signature;
};

struct OwnerSignature {
    SlotId slot;
    Signature signature;
    std::optional<OwnerCertificate> certificate;
};

struct LogEnvelope {
    Bytes payload;
    Signature signature;
    std::optional<OwnerSignature> owner;
};

using Figures = std::map<std::string, std::uint64_t>;

/// Nothing where that figure is not told.
std::optional<std::uint64_t> figureOf(const Figures& figures, const std::string& name);

struct BackupSource {
    Bytes name;  ///< the entry of the root directory
    Bytes path;  ///< where it lay
};

struct BackupBody {
    ChunkId root;
    std::optional<ChunkId> catalogue;
    std::vector<BackupSource> sources;
    std::uint64_t started = 0, finished = 0;  ///< ms since 1970
    Figures figures;
};

struct TestBody {
    SlotId slot;
    std::string result;  ///< "good" or "damaged"
    std::string depth;   ///< "sample" or "all"
    EntryReference backup;
    Figures figures;
};

struct AuditBody {
    std::string event;
    std::map<std::string, std::string> details;  ///< text values only; others are passed over
};

/// Whether entries of this kind count only with an owner's signature.
bool needsOwner(std::string_view entry);

Bytes encodeLogPayload(const LogPayload& payload);
Result<LogPayload> decodeLogPayload(ByteView bytes);
Bytes encodeLogEnvelope(const LogEnvelope& envelope);
Result<LogEnvelope> decodeLogEnvelope(ByteView plaintext);

Bytes encodeBackupBody(const BackupBody& body);
Result<BackupBody> decodeBackupBody(ByteView body);
Bytes encodeTestBody(const TestBody& body);
Result<TestBody> decodeTestBody(ByteView body);
Bytes encodeAuditBody(const AuditBody& body);
Result<AuditBody> decodeAuditBody(ByteView body);
/// The body of forget and hold entries.
Bytes encodeReason(std::string_view reason);
Result<std::string> decodeReason(ByteView bytes);

/// What the signatures cover; `prefixHash` is the SHA-256 of the entry's prefix.
Bytes logSignatureInput(const Hash& prefixHash, ByteView payload);
Bytes ownerSignatureInput(const Hash& prefixHash, ByteView payload);
Bytes certificateInput(const SessionHeader& session, const Hash& statement, const SignerKey& key);
/// The context of an entry's sealed body.
Bytes logSealedContext(ByteView prefix);

}  // namespace coffer::format
