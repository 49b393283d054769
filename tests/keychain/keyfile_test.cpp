// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/keyfile.h"

#include <gmock/gmock.h>
#include <grp.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>

namespace coffer {
namespace {

using testing::HasSubstr;
constexpr uid_t kNobody = 65534;

SecretBytes secret(std::string_view text) {
    return SecretBytes::copyOf(asBytes(text));
}

mode_t modeOf(const std::filesystem::path& path) {
    struct stat status {};
    EXPECT_EQ(::lstat(path.c_str(), &status), 0) << path;
    return status.st_mode & 07777U;
}

class KeyFile : public testing::Test {
protected:
    KeyFile() {
        std::string pattern = (std::filesystem::temp_directory_path() / "coffer-keyfile.XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
    }
    ~KeyFile() override { std::filesystem::remove_all(m_folder); }

    [[nodiscard]] std::filesystem::path path(const char* name = "key") const { return m_folder / name; }

    std::filesystem::path plainFile(const std::string& content, mode_t mode) {
        std::ofstream(path()) << content;
        EXPECT_EQ(::chmod(path().c_str(), mode), 0);
        return path();
    }
    [[nodiscard]] std::size_t filesInFolder() const {
        std::size_t count = 0;
        for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(m_folder)) {
            ++count;
        }
        return count;
    }

private:
    std::filesystem::path m_folder;
};

/// Runs `check` in a child process; true when it returned true there.
template <typename Check>
bool holdsInChild(const Check& check) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(check() ? 0 : 1);
    }
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// The same, as the user nobody.
template <typename Check>
bool holdsForNobody(const Check& check) {
    return holdsInChild([&check] {
        return ::setgroups(0, nullptr) == 0 && ::setgid(kNobody) == 0 && ::setuid(kNobody) == 0 && check();
    });
}

TEST_F(KeyFile, comesBackAsWritten) {
    const SecretBytes value = secret(std::string_view("\0\xff binary \n\r\x1a", 13));
    ASSERT_TRUE(writeKeyFile(path(), value).ok());
    const auto found = readKeyFile(path());
    ASSERT_TRUE(found.ok()) << found.error().detail;
    EXPECT_EQ(asText(found->view()), asText(value.view()));
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(KeyFile, hasModeOwnerOnlyWhateverTheUmask) {
    for (const mode_t mask : {mode_t{0}, mode_t{0777}}) {
        const auto file = path(mask == 0 ? "open" : "closed");
        const mode_t before = ::umask(mask);
        const auto written = writeKeyFile(file, secret("k"));
        ::umask(before);
        ASSERT_TRUE(written.ok()) << written.error().detail;
        EXPECT_EQ(modeOf(file), 0600U);
    }
}

TEST_F(KeyFile, worksWithoutAFolderInItsName) {
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(path().parent_path());
    const bool both = writeKeyFile("key", secret("k")).ok() && readKeyFile("key").ok();
    std::filesystem::current_path(before);
    EXPECT_TRUE(both);
}

TEST_F(KeyFile, isNeverOverwritten) {
    ASSERT_TRUE(writeKeyFile(path(), secret("first")).ok());
    const auto again = writeKeyFile(path(), secret("second"));
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().code, Code::Refused);
    EXPECT_EQ(asText(readKeyFile(path())->view()), "first");
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(KeyFile, isNotWrittenThroughALink) {
    std::filesystem::create_symlink(path("elsewhere"), path());
    EXPECT_EQ(writeKeyFile(path(), secret("k")).error().code, Code::Refused);
    EXPECT_FALSE(std::filesystem::exists(path("elsewhere")));
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(KeyFile, isRefusedForEachBitThatOpensItToOthers) {
    for (const mode_t bit : {040U, 020U, 04U, 02U}) {
        const auto found = readKeyFile(plainFile("key", 0600U | bit));
        ASSERT_FALSE(found.ok()) << std::oct << bit;
        EXPECT_EQ(found.error().code, Code::Refused);
        EXPECT_THAT(found.error().detail, HasSubstr("chmod 600"));
    }
    EXPECT_TRUE(readKeyFile(plainFile("key", 0600)).ok());
    EXPECT_TRUE(readKeyFile(plainFile("key", 0400)).ok());
}

TEST_F(KeyFile, isRefusedAsLink) {
    plainFile("key", 0600);
    std::filesystem::create_symlink(path(), path("link"));
    const auto found = readKeyFile(path("link"));
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, Code::Refused);
    EXPECT_THAT(found.error().detail, HasSubstr("is a link"));
}

TEST_F(KeyFile, isRefusedWhenNotARegularFile) {
    std::filesystem::create_directory(path("folder"));
    EXPECT_EQ(readKeyFile(path("folder")).error().code, Code::Refused);
    ASSERT_EQ(::mkfifo(path("pipe").c_str(), 0600), 0);
    EXPECT_EQ(readKeyFile(path("pipe")).error().code, Code::Refused);
    EXPECT_EQ(readKeyFile("/dev/null").error().code, Code::Refused);
}

TEST_F(KeyFile, isRefusedAsSocket) {
    const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path("socket").string().copy(address.sun_path, sizeof address.sun_path - 1);
    ASSERT_EQ(::bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    EXPECT_EQ(readKeyFile(path("socket")).error().code, Code::Refused);
    ::close(listener);
}

TEST_F(KeyFile, isRefusedWhenItBelongsToAnotherUser) {
    if (::geteuid() != 0) {
        // Nobody can give a file away, but every system has this one of root's.
        EXPECT_THAT(readKeyFile("/etc/passwd").error().detail, HasSubstr("belongs to another user"));
        return;
    }
    ASSERT_EQ(::chmod(path().parent_path().c_str(), 0755), 0);
    const auto file = plainFile("key", 0644);
    EXPECT_TRUE(holdsForNobody([&] {
        const auto found = readKeyFile(file);
        return !found.ok() && found.error().code == Code::Refused &&
               found.error().detail.find("belongs to another user") != std::string::npos;
    }));
    ASSERT_EQ(::chmod(file.c_str(), 0600), 0);
    EXPECT_TRUE(holdsForNobody([&] { return readKeyFile(file).error().code == Code::Denied; }));
    ASSERT_EQ(::chown(file.c_str(), kNobody, kNobody), 0);
    EXPECT_TRUE(holdsForNobody([&] { return readKeyFile(file).ok(); }));
}

TEST_F(KeyFile, ofAnotherUserServesRoot) {
    if (::geteuid() == 0) {
        ASSERT_EQ(::chown(plainFile("key", 0600).c_str(), kNobody, kNobody), 0);
        EXPECT_TRUE(readKeyFile(path()).ok());
    }
}

TEST_F(KeyFile, keepsItsSizeLimits) {
    EXPECT_EQ(writeKeyFile(path(), SecretBytes()).error().code, Code::Invalid);
    EXPECT_EQ(writeKeyFile(path(), SecretBytes(kKeyFileLimit + 1)).error().code, Code::Invalid);
    EXPECT_EQ(filesInFolder(), 0U);
    ASSERT_TRUE(writeKeyFile(path(), SecretBytes(kKeyFileLimit)).ok());
    EXPECT_EQ(readKeyFile(path())->size(), kKeyFileLimit);
}

TEST_F(KeyFile, sayWhatIsWrongWithASize) {
    EXPECT_EQ(readKeyFile(plainFile("", 0600)).error().code, Code::Damaged);
    EXPECT_EQ(readKeyFile(plainFile(std::string(kKeyFileLimit + 1, 'k'), 0600)).error().code, Code::Invalid);
}

TEST_F(KeyFile, saysWhatIsMissing) {
    EXPECT_EQ(readKeyFile(path()).error().code, Code::NotFound);
    EXPECT_THAT(readKeyFile(path()).error().detail, HasSubstr(path().string()));
    EXPECT_EQ(writeKeyFile(path("no/key"), secret("k")).error().code, Code::NotFound);
    EXPECT_EQ(writeKeyFile(path() / "", secret("k")).error().code, Code::Invalid);
    EXPECT_EQ(readKeyFile(path(std::string(300, 'n').c_str())).error().code, Code::Invalid);
}

TEST_F(KeyFile, leavesNothingBehindWhenTheDiskTakesNoMore) {
    // A file size limit stops the write where a full disk would.
    EXPECT_TRUE(holdsInChild([this] {
        const rlimit limit{1, 1};
        ::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
        return !writeKeyFile(path(), secret("more than one byte")).ok() && filesInFolder() == 0;
    }));
}

}  // namespace
}  // namespace coffer
