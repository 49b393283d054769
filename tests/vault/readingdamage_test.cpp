// SPDX-License-Identifier: GPL-3.0-or-later
// Each object of a small vault is harmed in turn: what it costs is named, and everything else restores.
#include "format/layout.h"
#include "vault/readingsupport.h"
#include "vault/samplebackup.h"
#include "vault/verify.h"

namespace coffer::test {
namespace {

Bytes pseudoRandom(std::size_t size, std::uint32_t seed) {
    Bytes bytes(size);
    for (auto& byte : bytes) {
        seed = seed * 1664525U + 1013904223U;
        byte = static_cast<std::uint8_t>(seed >> 24U);
    }
    return bytes;
}

/// A vault with one backup: two folders, a few files, a symbolic link, two names of one file, a hole.
class ReadingDamage : public testing::Test {
protected:
    ReadingDamage() : m_vault(m_storage), m_sample(m_storage, m_vault, m_vault.capability()) {
        auto first = m_sample.file("first", asBytes("one file of two names"));
        first.link = 7;
        auto second = first;
        second.name = {'s', 'e', 'c', 'o', 'n', 'd'};
        auto sparse = m_sample.file("sparse", pseudoRandom(5000, 3));
        sparse.parts.push_back({format::PartKind::Hole, 100'000, {}});
        sparse.size = 105'000;
        const auto deep = m_sample.directory({m_sample.file("large", pseudoRandom(3'000'000, 1), 70'000)});
        const auto root =
            m_sample.directory({first, second, sparse, SampleBackup::folder("deep", deep),
                                SampleBackup::symlink("link", "/etc/passwd"), m_sample.file("empty", {})});
        m_backup = m_sample.commit(root);
        m_sums = expected();
    }

    std::map<std::string, std::string> expected() {
        TemporaryFolder target;
        const auto outcome = restoreInto(m_storage, target.path());
        EXPECT_TRUE(outcome.ok() && outcome->complete());
        return sumsBelow(target.path());
    }

    Result<RestoreOutcome> restoreInto(Storage& storage, const std::filesystem::path& target,
                                       OverwritePolicy policy = OverwritePolicy::Refuse) {
        TRY(const auto owner, OwnerVault::unlock(storage, secret()));
        TRY(const LogRecord* backup, owner->findBackup("latest"));
        NoProgress progress;
        RestoreRequest request;
        request.target = target.string();
        request.overwrite = policy;
        return restore(*owner, *backup, request, progress);
    }

    [[nodiscard]] UnlockSecret secret() const {
        return {std::string(format::kMethodRecoveryKey), m_vault.secret()};
    }
    [[nodiscard]] Bytes bytesAt(const std::string& name) {
        return m_storage.read(name, std::uint64_t{1} << 30).value();
    }
    [[nodiscard]] std::string packName(const std::string& klass) const {
        for (const auto& pack : m_sample.packs()) {
            if (pack.contents.klass == klass) {
                return format::packName(m_backup.computer, pack.pack);
            }
        }
        return "";
    }
    VerifyReport verified(Storage& storage, VerifyDepth depth, std::uint64_t now = 1'800'000'000'000) {
        const auto owner = unlocked(storage, secret());
        NoProgress progress;
        auto report = verifyVault(
            *owner, depth, [now] { return now; }, progress);
        EXPECT_TRUE(report.ok());
        return std::move(report).value();
    }

    MemoryStorage m_storage;
    TestVault m_vault;
    SampleBackup m_sample;
    format::EntryReference m_backup;
    std::map<std::string, std::string> m_sums;
};

TEST_F(ReadingDamage, restoresLinksHolesAndSums) {
    TemporaryFolder target;
    const auto outcome = restoreInto(m_storage, target.path());
    ASSERT_TRUE(outcome.ok()) << outcome.error().detail;
    EXPECT_EQ(outcome->files, 4U);
    EXPECT_EQ(outcome->hardLinks, 1U);
    EXPECT_EQ(outcome->symlinks, 1U);
    EXPECT_EQ(outcome->directories, 1U);
    EXPECT_TRUE(std::filesystem::equivalent(target / "first", target / "second"));
    EXPECT_EQ(std::filesystem::read_symlink(target / "link"), "/etc/passwd");
    EXPECT_EQ(std::filesystem::file_size(target / "sparse"), 105'000U);
    EXPECT_EQ(bytesOfFile(target / "deep/large"), pseudoRandom(3'000'000, 1));
}

TEST_F(ReadingDamage, resumeKeepsWhatIsTheSameAndNothingElse) {
    TemporaryFolder target;
    ASSERT_TRUE(restoreInto(m_storage, target.path()).ok());
    const auto again = restoreInto(m_storage, target.path(), OverwritePolicy::Resume);
    ASSERT_TRUE(again.ok()) << again.error().detail;
    EXPECT_TRUE(again->complete());
    EXPECT_EQ(again->kept, 4U);
    const auto time = std::filesystem::last_write_time(target / "deep/large");
    {
        std::fstream file(target / "deep/large", std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(2'999'999);
        file.put('!');
    }
    std::filesystem::last_write_time(target / "deep/large", time);
    const auto refused = restoreInto(m_storage, target.path(), OverwritePolicy::Resume);
    ASSERT_TRUE(refused.ok());
    ASSERT_EQ(refused->failed, 1U);
    EXPECT_EQ(refused->failures.front().path, "deep/large");
    EXPECT_EQ(refused->failures.front().error.code, Code::Refused);
    ASSERT_TRUE(restoreInto(m_storage, target.path(), OverwritePolicy::Replace).ok());
    EXPECT_EQ(sumsBelow(target.path()), m_sums);
}

TEST_F(ReadingDamage, aFlipInThePackCostsOnlyTheFilesOnIt) {
    const auto name = packName("data");
    Bytes bytes = bytesAt(name);
    bytes[bytes.size() / 2] ^= 1U;
    m_storage.put(name, bytes);
    TemporaryFolder target;
    const auto outcome = restoreInto(m_storage, target.path());
    ASSERT_TRUE(outcome.ok()) << outcome.error().detail;
    ASSERT_EQ(outcome->failed, 1U);
    EXPECT_EQ(outcome->failures.front().path, "deep/large");
    EXPECT_EQ(outcome->failures.front().error.code, Code::Damaged);
    auto whole = m_sums;
    whole.erase("deep/large");
    EXPECT_EQ(sumsBelow(target.path()), whole);
    EXPECT_GE(outcome->problems.size(), 1U);
    const auto report = verified(m_storage, VerifyDepth::All);
    ASSERT_EQ(report.damaged.size(), 1U);
    EXPECT_EQ(report.damaged.front().object, name);
    EXPECT_EQ(report.damaged.front().verdict, "damaged");
    ASSERT_EQ(report.losses.size(), 1U);
    EXPECT_EQ(report.losses.front().paths, std::vector<std::string>{"deep/large"});
    EXPECT_TRUE(report.whole.empty());
}

TEST_F(ReadingDamage, anyHarmToAnyObjectIsFoundAndNeverYieldsWrongBytes) {
    const std::vector<std::string> names = {packName("data"), packName("tree"),
                                            format::indexName(m_backup.computer, m_sample.index())};
    for (const auto& name : names) {
        for (const int harm : {0, 1, 2, 3}) {
            SCOPED_TRACE(name + " harm " + std::to_string(harm));
            const auto copy = m_storage.copy();
            Bytes bytes = bytesAt(name);
            if (harm == 0) {
                ASSERT_TRUE(copy->remove(name).ok());
            } else {
                harm == 1 ? void(bytes[40] ^= 1U)
                          : bytes.resize(bytes.size() * static_cast<std::size_t>(harm) / 4);
                copy->put(name, bytes);
            }
            TemporaryFolder target;
            const auto outcome = restoreInto(*copy, target.path());
            for (const auto& [path, sum] : sumsBelow(target.path())) {
                EXPECT_EQ(m_sums.at(path), sum);
            }
            const bool isIndex = name.find("/indexes/") != std::string::npos;
            EXPECT_EQ(outcome.ok() && outcome->complete(), isIndex);
            EXPECT_FALSE(verified(*copy, VerifyDepth::All).good());
            if (harm == 1 && name == packName("data")) {
                continue;  // the structure does not need what is in it
            }
            const auto report = verified(*copy, VerifyDepth::Structure);
            EXPECT_FALSE(report.damaged.empty());
            EXPECT_EQ(report.losses.empty(), isIndex);
        }
    }
}

TEST_F(ReadingDamage, namesAreCheckedWithoutAKey) {
    NoProgress progress;
    const auto good = verifyNames(m_storage, progress);
    ASSERT_TRUE(good.ok());
    EXPECT_TRUE(good->good());
    EXPECT_GE(good->objects, 7U);
    const auto items = m_storage.list("keys");
    ASSERT_TRUE(items.ok());
    Bytes bytes = bytesAt("keys/" + items->front().name);
    bytes.back() ^= 1U;
    m_storage.put("keys/" + items->front().name, bytes);
    m_storage.put("keys/note.txt", {});
    const auto bad = verifyNames(m_storage, progress);
    ASSERT_TRUE(bad.ok());
    ASSERT_EQ(bad->damaged.size(), 1U);
    EXPECT_EQ(bad->damaged.front().object, "keys/" + items->front().name);
    EXPECT_EQ(bad->strangers, std::vector<std::string>{"keys/note.txt"});
}

TEST_F(ReadingDamage, verifyingAWholeVaultFindsNothing) {
    for (const auto depth : {VerifyDepth::Structure, VerifyDepth::All}) {
        const auto report = verified(m_storage, depth);
        EXPECT_TRUE(report.good());
        EXPECT_EQ(report.whole, std::vector<format::EntryReference>{m_backup});
    }
}

TEST_F(ReadingDamage, anAbsentPackIsStillArrivingForADay) {
    ASSERT_TRUE(m_storage.remove(packName("data")).ok());
    constexpr std::uint64_t kHour = 3'600'000;
    const auto early = verified(m_storage, VerifyDepth::Structure, 1'700'000'000'000 + kHour);
    ASSERT_EQ(early.arriving.size(), 1U);
    EXPECT_EQ(early.arriving.front().verdict, "still-arriving");
    EXPECT_TRUE(early.damaged.empty());
    const auto late = verified(m_storage, VerifyDepth::Structure, 1'700'000'000'000 + 25 * kHour);
    ASSERT_EQ(late.damaged.size(), 1U);
    EXPECT_EQ(late.damaged.front().verdict, "missing");
}

}  // namespace
}  // namespace coffer::test
