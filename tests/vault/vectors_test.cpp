// SPDX-License-Identifier: GPL-3.0-or-later
// Every vector of the format, made by an implementation independent of this one, gets its verdict through the
// code that reads vaults. Verdict words stand for codes; which code stands for several words is no matter
// here, because the order of judging is not the same in every reader for objects with several faults.
#include <map>
#include <set>

#include "bytes/encoding.h"
#include "container/container.h"
#include "container/layout.h"
#include "crypto/hash.h"
#include "format/catalogue.h"
#include "format/layout.h"
#include "format/tree.h"
#include "vault/formatvector.h"
#include "vault/packreader.h"
#include "vault/readingsupport.h"

namespace coffer::test {
namespace {

Error unproven() {
    return {Code::NotFound, "present and not valid"};
}

/// The secret that a vector gives for a question, by the question's method.
Result<SecretBytes> secretFor(const Vector& vector, const format::SlotQuestion& question) {
    if (question.method == format::kMethodRecoveryKey) {
        TRY(const auto key, RecoveryKey::parse(vector.text("recovery-key")));
        return SecretBytes::copyOf(key.secret());
    }
    if (question.method == format::kMethodPassword) {
        return passwordSecret(question, SecretBytes::copyOf(asBytes(vector.text("password"))));
    }
    return SecretBytes::copyOf(fromHex(vector.text(question.method)).value_or(Bytes()));
}

Result<SecretBytes> secretFor(const Vector& vector, const format::SlotHeader& header) {
    if (header.method != format::kMethodBoth) {
        return secretFor(vector, static_cast<const format::SlotQuestion&>(header));
    }
    std::vector<SecretBytes> parts;
    for (const auto& part : header.parts) {
        TRY(SecretBytes secret, secretFor(vector, part));
        parts.push_back(std::move(secret));
    }
    return joinSecrets(parts);
}

/// An authenticator's input for a question is what the vector says, too.
void expectInput(const Vector& vector, const format::SlotHeader& header,
                 const format::SlotQuestion& question) {
    if (question.credential) {
        EXPECT_EQ(toHex(prfInput(header.vault, header.slot, *question.salt)), vector.text("input"));
    }
}

Result<void> judgeSlot(const Vector& vector) {
    MemoryStorage storage;
    storage.put(vector.text("path"), vector.data);
    TRY(const KeyFiles files, readKeyFiles(storage));
    const auto& slot = files.slots.at(0).slot;
    if (!slot.ok()) {
        return slot.error();
    }
    if (slot->header.vault != vector.vault()) {
        return Error{Code::Tampered, "another vault"};
    }
    expectInput(vector, slot->header, slot->header);
    for (const auto& part : slot->header.parts) {
        expectInput(vector, slot->header, part);
    }
    TRY(const SecretBytes secret, secretFor(vector, slot->header));
    TRY(const OpenedSlot opened, openSlot(*slot, secret.view()));
    EXPECT_EQ(toHex(opened.ring.newest().key.view()), vector.text("vault-key"));
    return {};
}

Result<void> judgeStatement(const Vector& vector) {
    const KeyRing ring = vector.ring();
    const auto book = vector.book(ring, true);
    for (const auto& problem : book.problems()) {
        if (problem.name == vector.hash()) {
            return problem.error;
        }
    }
    const auto statements = book.all();
    const auto known = std::find_if(statements.begin(), statements.end(),
                                    [&](const auto* one) { return one->file == vector.hash(); });
    if (known == statements.end() || !(*known)->valid) {
        return unproven();
    }
    TRY_VOID(openPrivate((*known)->statement, ring));
    EXPECT_EQ(toHex((*known)->payload), vector.text("payload"));
    return {};
}

Result<void> judgeLog(const Vector& vector) {
    MemoryStorage storage;
    storage.put(vector.text("path"), vector.data);
    const KeyRing ring = vector.ring();
    const auto book = vector.book(ring, false);
    const Authority authority = book.inForce().empty() ? Authority() : combine(book, book.inForce());
    TRY(const LogBook log, LogBook::read(storage, vector.vault(), ring.noticeKey(), book, authority, {}));
    for (const auto& problem : log.problems()) {
        using Kind = LogProblem::Kind;
        const bool isOfTheWhole = problem.kind == Kind::Gap || problem.kind == Kind::RolledBack ||
                                  problem.kind == Kind::Claimed || problem.kind == Kind::MissingStatement;
        if (!isOfTheWhole) {
            return problem.error;
        }
    }
    const auto& entries = log.entries(vector.computer());
    if (entries.empty() || !entries.front().proven) {
        return unproven();
    }
    if (!entries.front().payload.sealed) {
        return {};
    }
    SessionCache sessions(ring);
    TRY(const SessionKey* key, sessions.key(entries.front().session));
    auto body =
        open(key->view(), format::logSealedContext(entries.front().prefix), *entries.front().payload.sealed);
    if (!body.ok()) {
        return Error{Code::Tampered, "the body does not open"};
    }
    const auto& kind = entries.front().payload.entry;
    if (kind == format::kEntryBackup) {
        TRY_VOID(format::decodeBackupBody(*body));
    }
    return {};
}

Result<void> judgePack(const Vector& vector) {
    MemoryStorage storage;
    storage.put(vector.text("path"), vector.data);
    const KeyRing ring = vector.ring();
    SessionCache sessions(ring);
    TRY(const auto pack, PackReader::open(storage, vector.computer(), vector.hash(), sessions));
    TRY(const auto contents, pack.contents());
    const auto& session = pack.header().session;
    const crypto::HmacSha256 ids(
        KeyRing::chunkIdKey(vector.vault(), ring.find(session.domainEpoch)->key, session.domain).view());
    Compressor compressor;
    std::uint64_t offset = 0;
    for (const auto& chunk : contents.chunks) {
        Bytes stored(chunk.stored);
        TRY_VOID(pack.read(offset, stored));
        offset += chunk.stored;
        TRY(const Bytes plain, unpackChunk(chunk, std::move(stored), compressor));
        const std::uint8_t kind = format::kindByte(chunk.kind);
        if (!std::ranges::equal(ids.compute({{&kind, 1}, plain}).view(), chunk.id.view())) {
            return Error{Code::Tampered, "an id is not that of its chunk"};
        }
    }
    return crypto::sha256(vector.data) == vector.hash() ? Result<void>() : Error{Code::Damaged, "hash"};
}

Result<void> judgeIndex(const Vector& vector) {
    const KeyRing ring = vector.ring();
    SessionCache sessions(ring);
    TRY(const Bytes plain, openIndex(vector.data, vector.hash(), vector.computer(), sessions));
    TRY_VOID(format::decodeIndex(plain));
    EXPECT_EQ(toHex(plain), vector.text("contents"));
    return {};
}

Result<void> judgeCbor(const Vector& vector) {
    format::Decoder decoder(vector.data);
    TRY_VOID(decoder.skip());
    return decoder.finish();
}

/// As the body of an object whose hash is its name: what has a possible size and does not open was changed.
Result<void> judgeContainer(const Vector& vector) {
    TRY_VOID(plainSize(vector.data.size()));
    const auto opened = open(*fromHex(vector.text("key")), *fromHex(vector.text("context")), vector.data);
    if (!opened.ok()) {
        return Error{Code::Tampered, opened.error().detail};
    }
    const Bytes& plain = *opened;
    if (!vector.text("plaintext-zeros").empty()) {
        EXPECT_EQ(plain, Bytes(std::stoull(vector.text("plaintext-zeros"))));
    } else {
        EXPECT_EQ(toHex(plain), vector.text("plaintext"));
    }
    return {};
}

Result<void> judgeRecoveryKey(const Vector& vector) {
    TRY(const auto key, RecoveryKey::parse(asText(vector.data)));
    EXPECT_EQ(toHex(key.secret()), vector.text("secret"));
    return {};
}

template <auto decode>
Result<void> judgeNode(const Vector& vector) {
    TRY_VOID(decode(vector.data));
    return {};
}

using Judge = Result<void> (*)(const Vector&);
const std::map<std::string, Judge>& judges() {
    static const std::map<std::string, Judge> all = {
        {"slot", judgeSlot},
        {"statement", judgeStatement},
        {"log", judgeLog},
        {"pack", judgePack},
        {"index", judgeIndex},
        {"cbor", judgeCbor},
        {"container", judgeContainer},
        {"recovery-key", judgeRecoveryKey},
        {"directory-node", judgeNode<format::decodeDirectory>},
        {"file-node", judgeNode<format::decodeFileNode>},
        {"catalogue-node", judgeNode<format::decodeCatalogueNode>}};
    return all;
}

/// The codes that a verdict may come as.
const std::map<std::string, std::set<Code>>& codes() {
    static const std::map<std::string, std::set<Code>> all = {
        {"newer-version", {Code::TooNew}},  {"unknown-feature", {Code::TooNew}},
        {"damaged", {Code::Damaged}},       {"malformed", {Code::Damaged, Code::Invalid}},
        {"not-ours", {Code::Tampered}},     {"wrong-place", {Code::Tampered}},
        {"tampered", {Code::Tampered}},     {"unknown-epoch", {Code::WrongKey}},
        {"wrong-secret", {Code::WrongKey}}, {"unproven", {Code::NotFound}}};
    return all;
}

TEST(FormatVectors, everyVectorGetsItsVerdict) {
    std::size_t seen = 0;
    const auto folder = std::filesystem::path(COFFER_TEST_DATA) / "vectors/format";
    for (const auto& item : std::filesystem::directory_iterator(folder)) {
        if (item.path().extension() != ".txt") {
            continue;
        }
        const Vector vector(item.path());
        SCOPED_TRACE(vector.name + ": " + vector.text("comment"));
        const auto result = judges().at(vector.text("kind"))(vector);
        const std::string expect = vector.text("expect");
        if (expect == "good") {
            EXPECT_TRUE(result.ok()) << result.error().detail;
        } else {
            ASSERT_TRUE(codes().contains(expect));
            EXPECT_FALSE(result.ok()) << expect;
            EXPECT_TRUE(result.ok() || codes().at(expect).contains(result.error().code))
                << expect << " came as " << codeName(result.error().code) << ": " << result.error().detail;
        }
        ++seen;
    }
    EXPECT_GT(seen, 180U);
}

}  // namespace
}  // namespace coffer::test
