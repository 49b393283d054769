// SPDX-License-Identifier: GPL-3.0-or-later
// Disks that are full, file sizes that are limited, and folders that may only be read: the real thing, in a
// child process.
#include <gtest/gtest.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>

#include "storage/diskstorage.h"
#include "support/childprocess.h"
#include "support/temporaryfolder.h"

namespace coffer::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* kNotPermitted = "not permitted";
constexpr uid_t kNobody = 65534;

std::string expectError(const Result<void>& result, Code code) {
    if (result.ok()) {
        return "success was reported";
    }
    return result.error().code == code ? ""
                                       : "instead of " + std::string(codeName(code)) + ": " +
                                             codeName(result.error().code) + ", " + result.error().detail;
}

// A mount that only this process sees and that goes with it.
bool mountSmallDisk(const fs::path& path) {
    return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("tmpfs", path.c_str(), "tmpfs", 0, "size=1m") == 0;
}

std::string fillDisk(Storage& storage) {
    int count = 0;
    for (; count < 100; ++count) {
        const auto result = storage.write("packs/p" + std::to_string(count), Bytes(100'000, 7));
        if (!result) {
            const auto wrong = expectError(result, Code::NoSpace);
            return count > 0 ? wrong : "nothing could be written: " + result.error().detail;
        }
    }
    return "the disk was never full";
}

// That all listed objects are whole, no leftovers keep space, and deleting makes room again.
std::string checkFullDisk(Storage& storage) {
    const auto entries = storage.list("packs").value();
    for (const auto& entry : entries) {
        if (storage.read("packs/" + entry.name, 100'000).value() != Bytes(100'000, 7)) {
            return entry.name + " is not whole";
        }
    }
    if (storage.removeStaleTemporaries(std::chrono::seconds(-60)).value() != 0) {
        return "a temporary file was left";
    }
    return storage.remove("packs/p0").ok() && storage.write("packs/q", Bytes(50'000)).ok()
               ? ""
               : "no room was made";
}

TEST(FullDisk, IsSaidAndLosesNothing) {
    const TemporaryFolder folder;
    const auto complaint = runInChild([&]() -> std::string {
        if (!mountSmallDisk(folder.path())) {
            return kNotPermitted;
        }
        const auto storage = DiskStorage::open(folder.path(), Root::MustExist).value();
        const auto wrong = fillDisk(*storage);
        return wrong.empty() ? checkFullDisk(*storage) : wrong;
    });
    if (complaint == kNotPermitted) {
        GTEST_SKIP() << "mounting a small disk needs more rights than this user has";
    }
    EXPECT_EQ(complaint, "");
}

// The limit is no multiple of a block, so that direct writing has to give way to ordinary writing on the way.
TEST(LimitedFileSize, IsSaidAndLeavesNothing) {
    const TemporaryFolder folder;
    EXPECT_EQ(runInChild([&]() -> std::string {
                  const struct rlimit limit { (2U << 20U) + 1000, (2U << 20U) + 1000 };
                  ::setrlimit(RLIMIT_FSIZE, &limit);
                  ::signal(SIGXFSZ, SIG_IGN);
                  const auto storage = DiskStorage::open(folder.path(), Root::MustExist).value();
                  const auto wrong = expectError(storage->write("x", Bytes(5U << 20U)), Code::NoSpace);
                  if (!wrong.empty()) {
                      return wrong;
                  }
                  return storage->write("y", Bytes((2U << 20U) + 1000)).ok() ? ""
                                                                             : "what fits was not written";
              }),
              "");
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), {}), 1);
}

std::string useReadOnlyFolder(const fs::path& path) {
    const auto storage = DiskStorage::open(path, Root::MustExist).value();
    if (storage->read("x", 1).value() != Bytes{9}) {
        return "what may be read was not read";
    }
    for (const auto& result :
         {storage->write("y", Bytes(1)), storage->write("sub/y", Bytes(1)), storage->remove("x")}) {
        const auto wrong = expectError(result, Code::Denied);
        if (!wrong.empty()) {
            return wrong;
        }
    }
    return {};
}

TEST(ReadOnlyFolder, IsReadAndSaysThatItCannotBeWritten) {
    const TemporaryFolder folder;
    ASSERT_TRUE(DiskStorage::open(folder.path(), Root::MustExist).value()->write("x", Bytes{9}).ok());
    ::chmod(folder.path().c_str(), 0555);
    const auto complaint = runInChild([&]() -> std::string {
        if (::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)) {
            return "could not become another user";
        }
        return useReadOnlyFolder(folder.path());
    });
    ::chmod(folder.path().c_str(), 0755);
    EXPECT_EQ(complaint, "");
}

TEST(ClosedFolder, IsDeniedAndNotTakenForEmpty) {
    const TemporaryFolder folder;
    ::chmod(folder.path().c_str(), 0755);
    fs::create_directory(folder / "packs");
    ::chmod((folder / "packs").c_str(), 0);
    const auto complaint = runInChild([&]() -> std::string {
        if (::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)) {
            return "could not become another user";
        }
        const auto listing = DiskStorage::open(folder.path(), Root::MustExist).value()->list("packs");
        return listing.ok() ? "a closed folder was listed" : expectError(listing.error(), Code::Denied);
    });
    ::chmod((folder / "packs").c_str(), 0755);
    EXPECT_EQ(complaint, "");
}

}  // namespace
}  // namespace coffer::test
