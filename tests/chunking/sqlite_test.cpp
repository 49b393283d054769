// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunking/sqliteplan.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <filesystem>
#include <string>

#include "chunking/support.h"
#include "support/temporaryfolder.h"

namespace coffer {
namespace {

using namespace test;

/// A real database file made by SQLite itself: messages with an index on a random key, as messengers keep
/// them.
class Database {
public:
    explicit Database(const std::filesystem::path& path, int pageSize = 4096) {
        EXPECT_EQ(sqlite3_open(path.string().c_str(), &m_database), SQLITE_OK);
        run("PRAGMA page_size=" + std::to_string(pageSize));
        run("CREATE TABLE message(id INTEGER PRIMARY KEY, key TEXT UNIQUE, text TEXT)");
    }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database() { sqlite3_close(m_database); }

    void run(const std::string& sql) {
        char* message = nullptr;
        ASSERT_EQ(sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, &message), SQLITE_OK) << message;
    }
    void addRows(int count) {
        run("BEGIN");
        for (int i = 0; i < count; ++i) {
            const auto key = m_random();
            run("INSERT INTO message(key, text) VALUES('" + std::to_string(key) + "', 'see you at " +
                std::to_string(key % 24) + " at the station, with the usual people')");
        }
        run("COMMIT");
    }

private:
    sqlite3* m_database = nullptr;
    std::mt19937_64 m_random{42};
};

std::size_t changedPages(const Bytes& before, const Bytes& after, std::size_t page) {
    std::size_t changed = 0;
    for (std::size_t at = 0; at < after.size(); at += page) {
        const auto now = ByteView(after).subspan(at, page);
        changed += at + page > before.size() ||
                   !std::equal(now.begin(), now.end(), before.begin() + static_cast<std::ptrdiff_t>(at));
    }
    return changed;
}

class SqliteTest : public testing::Test {
protected:
    [[nodiscard]] std::filesystem::path path() const { return m_folder.path() / "msgstore.db"; }

    TemporaryFolder m_folder;
    ChunkingKey m_key = keyOf(1);
};

TEST_F(SqliteTest, RunsArePagesOrAtLeastTheUsualRun) {
    for (const int pageSize : {512, 1024, 4096, 8192, 16384, 32768, 65536}) {
        const auto file = m_folder.path() / std::to_string(pageSize);
        Database(file, pageSize).addRows(2000);
        MemorySource source(contentsOf(file));
        const auto made = plan("any name", source, m_key);
        ASSERT_TRUE(made.ok());
        EXPECT_EQ(made->fileClass, FileClass::Database) << pageSize;
        EXPECT_EQ(made->compression, CompressionHint::Compress);
        EXPECT_EQ(made->segments.at(0).rule.maximum,
                  std::max(kDatabaseRun, static_cast<std::uint32_t>(pageSize)));
        EXPECT_EQ(brokenPromise(*made, source.size()), "");
    }
}

TEST_F(SqliteTest, AHugeDatabaseIsCutIntoLongerRuns) {
    { Database(path()).addRows(10); }
    for (const auto& [size, run] :
         {std::pair{kHugeDatabase - 1, kDatabaseRun}, {kHugeDatabase, kHugeDatabaseRun}}) {
        MemorySource source(contentsOf(path()), size);
        const auto made = plan("msgstore.db", source, m_key);
        ASSERT_TRUE(made.ok());
        EXPECT_EQ(made->segments.at(0).rule.maximum, run);
        EXPECT_EQ(brokenPromise(*made, size), "");
    }
}

TEST_F(SqliteTest, ADayCostsAboutTheChangedPages) {
    Database database(path());
    database.addRows(50'000);
    MemorySource before(contentsOf(path()));
    database.addRows(100);
    MemorySource after(contentsOf(path()));

    const auto fresh = newChunks(chunksOf("d", before, m_key), chunksOf("d", after, m_key));
    const auto pages = changedPages(before.bytes(), after.bytes(), 4096);
    EXPECT_GE(pages, 50u) << "the day touches scattered pages of the index";
    EXPECT_LE(fresh.size(), pages);
    EXPECT_LE(totalSize(fresh), pages * kDatabaseRun);
    EXPECT_LT(totalSize(fresh), after.size() / 3);
}

TEST_F(SqliteTest, ADamagedHeadFallsBackToContent) {
    { Database(path()).addRows(1000); }
    const auto whole = contentsOf(path());
    for (const std::size_t at : {16u, 18u, 19u, 21u, 22u, 23u}) {
        auto bytes = whole;
        bytes[at] = 0x7b;
        MemorySource source(bytes);
        const auto made = plan("msgstore.db", source, m_key);
        ASSERT_TRUE(made.ok());
        EXPECT_EQ(made->fileClass, FileClass::Other) << at;
        EXPECT_EQ(made->segments.at(0).rule.kind, CutRule::Kind::ContentDefined) << at;
        EXPECT_EQ(brokenPromise(*made, source.size()), "");
    }
    EXPECT_FALSE(databaseRun(ByteView(whole).first(99), whole.size()));
}

TEST_F(SqliteTest, TheWriteAheadLogIsCutBetweenFrames) {
    Database database(path());
    database.run("PRAGMA journal_mode=WAL");
    database.run("PRAGMA wal_autocheckpoint=0");
    database.addRows(3000);
    const auto log = path().string() + "-wal";
    MemorySource before(contentsOf(log));
    database.addRows(50);
    MemorySource after(contentsOf(log));

    // By the bytes, not by the name.
    const auto made = plan("a", after, m_key);
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(made->fileClass, FileClass::Database);
    const auto chunks = cutAll(after.bytes(), *made, m_key);
    ASSERT_GT(chunks.size(), 3u);
    std::size_t at = 0;
    for (const auto chunk : chunks) {
        EXPECT_TRUE(at == 0 || (at - 32) % (24 + 4096) == 0);
        EXPECT_LE(chunk.size(), 32u + kLogRun);
        at += chunk.size();
    }
    EXPECT_EQ(at, after.size());

    const auto fresh = newChunks(chunksOf("a", before, m_key), chunks);
    EXPECT_LE(totalSize(fresh), after.size() - before.size() + kLogRun) << "only what was appended is new";
}

TEST_F(SqliteTest, ALogOfOneFrameAndADamagedOneAreCovered) {
    Database database(path(), 65536);
    database.run("PRAGMA journal_mode=WAL");
    database.addRows(1);
    auto bytes = contentsOf(path().string() + "-wal");
    ASSERT_GT(bytes.size(), 32u);
    EXPECT_EQ(logRuns(bytes)->run, 65536u + 24);
    for (const std::size_t size :
         {bytes.size(), std::size_t{33}, std::size_t{32}, std::size_t{31}, std::size_t{4}}) {
        MemorySource source(Bytes(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size)));
        EXPECT_EQ(totalSize(chunksOf("w", source, m_key)), size);
    }
    bytes[9] = 0x77;
    EXPECT_FALSE(logRuns(bytes));
    MemorySource source(bytes);
    EXPECT_EQ(plan("w", source, m_key)->fileClass, FileClass::Other);
}

TEST_F(SqliteTest, ARollbackJournalIsCutByContent) {
    Database database(path());
    database.addRows(5000);
    database.run("PRAGMA journal_mode=PERSIST");
    database.run("BEGIN; UPDATE message SET text = 'x'; COMMIT");
    MemorySource source(contentsOf(path().string() + "-journal"));
    ASSERT_GT(source.size(), 100'000u);
    const auto made = plan("msgstore.db-journal", source, m_key);
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(made->segments.at(0).rule.kind, CutRule::Kind::ContentDefined);
}

}  // namespace
}  // namespace coffer
