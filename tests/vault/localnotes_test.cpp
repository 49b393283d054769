// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told when this computer's own files cannot be written.
#include <gtest/gtest.h>

#include <fstream>

#include "support/temporaryfolder.h"
#include "vault/privatefile.h"
#include "vault/sqlite.h"

namespace coffer::test {
namespace {

std::string full() {
    return "cannot be used: the disk or quota is full";
}

/// A database that takes no more than it has.
TEST(LocalNotes, aFullDatabaseIsNamedWithWhatHappenedToIt) {
    const TemporaryFolder folder;
    const std::filesystem::path file = std::filesystem::path(folder.path()) / "state.db";
    auto database = sqlite::Database::open(file).value();
    ASSERT_TRUE(database.execute("CREATE TABLE notes(note BLOB); PRAGMA max_page_count=2").ok());
    const auto filled = database.execute("INSERT INTO notes VALUES(zeroblob(100000))");
    ASSERT_FALSE(filled.ok());
    EXPECT_EQ(filled.error().code, Code::NoSpace);
    EXPECT_NE(filled.error().detail.find("state.db"), std::string::npos) << filled.error().detail;
    EXPECT_TRUE(filled.error().detail.ends_with(full())) << filled.error().detail;
}

TEST(LocalNotes, whatIsNoDatabaseIsCalledDamaged) {
    const TemporaryFolder folder;
    const std::filesystem::path file = std::filesystem::path(folder.path()) / "state.db";
    std::ofstream(file) << std::string(5000, 'x');
    auto database = sqlite::Database::open(file);
    const auto used = database.ok() ? database->execute("CREATE TABLE notes(note BLOB)") : database.error();
    ASSERT_FALSE(used.ok());
    EXPECT_EQ(used.error().code, Code::Damaged);
    EXPECT_TRUE(used.error().detail.ends_with("state.db, cannot be used: it is damaged"))
        << used.error().detail;
}

TEST(LocalNotes, aFileThatCannotBeReplacedIsNamedAndLeavesNothing) {
    const TemporaryFolder folder;
    const std::filesystem::path file = std::filesystem::path(folder.path()) / "status";
    std::filesystem::create_directory(file);
    const auto replaced = replacePrivateFile(file, asBytes("note"));
    ASSERT_FALSE(replaced.ok());
    EXPECT_TRUE(replaced.error().detail.starts_with(file.string() + " could not be written"))
        << replaced.error().detail;
    EXPECT_FALSE(std::filesystem::exists(file.string() + ".new"));
}

}  // namespace
}  // namespace coffer::test
