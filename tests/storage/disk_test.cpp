// SPDX-License-Identifier: GPL-3.0-or-later
// DiskStorage on the real file system: what lies in folders without having been written by Coffer, and roots
// that are not there.
#include "storage/diskstorage.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

#include "support/temporaryfolder.h"

namespace coffer::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class Disk : public testing::Test {
protected:
    static std::unique_ptr<DiskStorage> openAt(const fs::path& path) {
        return DiskStorage::open(path, Root::MustExist).value();
    }

    template <typename T>
    static Code codeOf(const Result<T>& result) {
        EXPECT_FALSE(result.ok());
        return result.ok() ? Code::Cancelled : result.error().code;
    }

    TemporaryFolder m_folder;
    std::unique_ptr<DiskStorage> m_storage = openAt(m_folder.path());
    Bytes m_bytes{1, 2, 3};
};

TEST_F(Disk, WritesOrdinaryFiles) {
    ASSERT_TRUE(m_storage->write("a/b/c", m_bytes).ok());
    std::ifstream file(m_folder / "a/b/c", std::ios::binary);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), "\1\2\3");
}

TEST_F(Disk, LinksAndDevicesAreNoObjects) {
    m_folder.put("real", "content");
    fs::create_symlink("real", m_folder / "link");
    ASSERT_EQ(::mkfifo((m_folder / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(*m_storage->list(""), (std::vector<ObjectInfo>{{"real", 7, false}}));
    for (const auto* name : {"link", "pipe"}) {
        EXPECT_EQ(codeOf(m_storage->open(name)), Code::NotFound) << name;
        EXPECT_EQ(codeOf(m_storage->remove(name)), Code::NotFound) << name;
        EXPECT_EQ(codeOf(m_storage->write(name, m_bytes)), Code::Refused) << name;
    }
    EXPECT_TRUE(fs::is_symlink(m_folder / "link"));
    EXPECT_EQ(fs::file_size(m_folder / "real"), 7U);
}

TEST_F(Disk, LinkedFoldersAreNotFollowed) {
    const TemporaryFolder outside;
    outside.put("object", "content");
    fs::create_directory_symlink(outside.path(), m_folder / "packs");
    EXPECT_EQ(codeOf(m_storage->list("packs")), Code::Refused);
    EXPECT_EQ(codeOf(m_storage->open("packs/object")), Code::Refused);
    EXPECT_EQ(codeOf(m_storage->remove("packs/object")), Code::Refused);
    EXPECT_EQ(codeOf(m_storage->write("packs/new", m_bytes)), Code::Refused);
    EXPECT_EQ(codeOf(m_storage->write("packs/deeper/new", m_bytes)), Code::Refused);
    EXPECT_EQ(std::distance(fs::directory_iterator(outside.path()), {}), 1);
}

TEST_F(Disk, TheRootItselfMayBeALink) {
    const TemporaryFolder around;
    fs::create_directory_symlink(m_folder.path(), around / "vault");
    ASSERT_TRUE(openAt(around / "vault")->write("x", m_bytes).ok());
    EXPECT_TRUE(m_storage->read("x", 3).ok());
}

TEST_F(Disk, StrangeNamesAreListedAsTheyAre) {
    for (const auto* name : {"Pack (conflicted copy)", "\xff\xfe", "new\nline", ".DS_Store"}) {
        m_folder.put(name, "x");
    }
    std::vector<std::string> names;
    const auto entries = m_storage->list("").value();
    for (const auto& entry : entries) {
        names.push_back(entry.name);
    }
    EXPECT_THAT(names, testing::ElementsAre(".DS_Store", "Pack (conflicted copy)", "new\nline", "\xff\xfe"));
}

TEST_F(Disk, ManyEntriesAreListed) {
    for (int i = 0; i < 20'000; ++i) {
        const int file = ::open((m_folder / std::to_string(i)).c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
        ASSERT_GE(file, 0);
        ::close(file);
    }
    EXPECT_EQ(m_storage->list("")->size(), 20'000U);
}

TEST_F(Disk, LeftoversAreHiddenAndOnlyOldOnesAreSwept) {
    fs::create_directories(m_folder / "a/b");
    m_folder.put(".tmp-new", "x");
    m_folder.put("a/b/.tmp-old", "x");
    m_folder.put("a/b/object", "x");
    for (const auto* old : {"a/b/.tmp-old", "a/b/object"}) {
        fs::last_write_time(m_folder / old, fs::file_time_type::clock::now() - std::chrono::hours(25));
    }
    EXPECT_EQ(*m_storage->list(""), (std::vector<ObjectInfo>{{"a", 0, true}}));
    EXPECT_EQ(*m_storage->list("a/b"), (std::vector<ObjectInfo>{{"object", 1, false}}));
    EXPECT_EQ(*m_storage->removeStaleTemporaries(), 1U);
    EXPECT_FALSE(fs::exists(m_folder / "a/b/.tmp-old"));
    EXPECT_TRUE(fs::exists(m_folder / ".tmp-new"));
    EXPECT_EQ(*m_storage->removeStaleTemporaries(std::chrono::seconds(-60)), 1U);
}

TEST_F(Disk, AFileThatShrinksIsDamaged) {
    ASSERT_TRUE(m_storage->write("x", Bytes(10'000)).ok());
    const auto reader = m_storage->open("x");
    fs::resize_file(m_folder / "x", 100);
    Bytes into(10'000);
    const auto read = (*reader)->readAt(0, into);
    EXPECT_EQ(codeOf(read), Code::Damaged);
    EXPECT_THAT(read.error().detail, HasSubstr("x is shorter than"));
}

TEST_F(Disk, AFolderDeletedMeanwhileIsMadeAgain) {
    ASSERT_TRUE(m_storage->write("a/b/x", m_bytes).ok());
    fs::remove_all(m_folder / "a");
    EXPECT_TRUE(m_storage->write("a/b/y", m_bytes).ok());
    EXPECT_TRUE(m_storage->read("a/b/y", 3).ok());
}

TEST_F(Disk, ARootThatWentIsUnavailableAndNotEmpty) {
    const TemporaryFolder around;
    fs::create_directory(around / "vault");
    const auto storage = openAt(around / "vault");
    ASSERT_TRUE(storage->write("x", m_bytes).ok());
    fs::rename(around / "vault", around / "elsewhere");
    const auto listing = storage->list("");
    EXPECT_EQ(codeOf(listing), Code::Unavailable);
    EXPECT_THAT(listing.error().detail, HasSubstr((around / "vault").string() + " cannot be reached"));
    EXPECT_EQ(codeOf(storage->list("packs")), Code::Unavailable);
    EXPECT_EQ(codeOf(storage->open("x")), Code::Unavailable);
    EXPECT_EQ(codeOf(storage->write("y", m_bytes)), Code::Unavailable);
    EXPECT_EQ(codeOf(storage->remove("x")), Code::Unavailable);
    EXPECT_EQ(codeOf(storage->removeStaleTemporaries()), Code::Unavailable);
    EXPECT_FALSE(storage->capacity());
}

TEST_F(Disk, AnotherFolderInTheRootsPlaceIsNotTakenForTheVault) {
    const TemporaryFolder around;
    fs::create_directory(around / "vault");
    const auto storage = openAt(around / "vault");
    fs::rename(around / "vault", around / "elsewhere");
    fs::create_directory(around / "vault");
    EXPECT_EQ(codeOf(storage->list("")), Code::Unavailable);
    EXPECT_EQ(codeOf(storage->write("y", m_bytes)), Code::Unavailable);
    fs::remove(around / "vault");
    fs::rename(around / "elsewhere", around / "vault");
    EXPECT_TRUE(storage->list("").ok());
}

TEST_F(Disk, ARootIsMadeOnlyWhenToldTo) {
    const auto path = m_folder / "new";
    EXPECT_EQ(codeOf(DiskStorage::open(path, Root::MustExist)), Code::NotFound);
    ASSERT_TRUE(DiskStorage::open(path, Root::Create).ok());
    EXPECT_TRUE(DiskStorage::open(path, Root::Create).ok());
    EXPECT_TRUE(DiskStorage::open(path.string() + "/", Root::MustExist).ok());
    EXPECT_EQ(codeOf(DiskStorage::open(m_folder / "no/new", Root::Create)), Code::NotFound);
}

TEST_F(Disk, AFileIsNoRoot) {
    m_folder.put("file", "x");
    EXPECT_EQ(codeOf(DiskStorage::open(m_folder / "file", Root::MustExist)), Code::Invalid);
    EXPECT_EQ(codeOf(DiskStorage::open(m_folder / "file", Root::Create)), Code::Invalid);
}

TEST_F(Disk, ARootPathThatIsTooLongIsSaidToBe) {
    const auto result = DiskStorage::open(m_folder / std::string(300, 'x'), Root::Create);
    EXPECT_EQ(codeOf(result), Code::Invalid);
    EXPECT_THAT(result.error().detail, HasSubstr("longer than this disk allows"));
}

TEST_F(Disk, DeepFoldersOfALongRootWork) {
    auto root = m_folder.path();
    for (int i = 0; i < 18; ++i) {
        root /= std::string(200, 'd');
        fs::create_directory(root);
    }
    const auto storage = openAt(root);
    const std::string part(200, 'x');
    ASSERT_TRUE(storage->write(part + "/" + part + "/y", m_bytes).ok());
    EXPECT_TRUE(storage->read(part + "/" + part + "/y", 3).ok());
}

TEST_F(Disk, KnowsItsFreeSpace) {
    ASSERT_TRUE(m_storage->capacity());
    EXPECT_GT(*m_storage->capacity(), 0U);
}

}  // namespace
}  // namespace coffer::test
