// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/names.h"

#include <set>

#include "files/openbeneath.h"
#include "files/tempfolder.h"
#include "gtest/gtest.h"

namespace coffer {
namespace {

using testing::TempFolder;

TEST(DisplayPath, KeepsTextAndEscapesTheRest) {
    EXPECT_EQ(displayPath("/srv/Zoë/日本 🙂"), "/srv/Zoë/日本 🙂");
    EXPECT_EQ(displayPath("a\nb\tc\\d"), "a\\nb\\tc\\\\d");
    EXPECT_EQ(displayPath("\x1b[31m\x7f"), "\\x1B[31m\\x7F");
    EXPECT_EQ(displayPath("\xff\xc3("), "\\xFF\\xC3(");
    EXPECT_EQ(displayPath("a\xe2\x80\xae"
                          "b"),
              "a\\u{202E}b");
    EXPECT_EQ(displayPath("\xc2\x85"), "\\u{85}");
    EXPECT_EQ(displayPath("\xed\xa0\x80"), "\\xED\\xA0\\x80") << "a surrogate is not a character";
    EXPECT_EQ(displayPath("\xc0\xaf"), "\\xC0\\xAF") << "an overlong slash is not a character";
    EXPECT_EQ(displayPath(std::string_view("a\0b", 3)), "a\\x00b");
}

TEST(DisplayText, keepsLinesAndDisarmsTheRest) {
    EXPECT_EQ(displayText("a\n\tb\\xFF 👩\u200D👧"), "a\n\tb\\xFF 👩\u200D👧");
    EXPECT_EQ(displayText("\x1b]0;title\x07"), "\\x1B]0;title\\x07");
    EXPECT_EQ(displayText("\u009B2J\r\u202Eevil"), "\\u{9B}2J\\x0D\\u{202E}evil");
    EXPECT_EQ(displayText("\xff"), "\\xFF");
}

TEST(CheckName, RefusesWhatWouldLeaveTheDirectory) {
    for (const std::string_view name : {"", ".", "..", "/", "a/b", "../x", "/etc", "a/"}) {
        const auto checked = checkName(name);
        ASSERT_FALSE(checked.ok()) << name;
        EXPECT_EQ(checked.error().code, Code::Refused);
    }
    EXPECT_FALSE(checkName(std::string_view("a\0b", 3)).ok());
    for (const std::string_view name : {"...", "a", " ", "..a", "\xff", "\n", "con", "C:", "a\\b"}) {
        EXPECT_TRUE(checkName(name).ok()) << name;
    }
}

struct WindowsCase {
    std::string_view name;
    std::string_view expected;
};

TEST(NameForPlatform, EscapesWhatWindowsCannotHold) {
    constexpr std::array kCases{
        WindowsCase{"plain.txt", "plain.txt"}, WindowsCase{"Zoë", "Zoë"},
        WindowsCase{"a:b?", "a%3Ab%3F"},       WindowsCase{"a\\b", "a%5Cb"},
        WindowsCase{"tab\t", "tab%09"},        WindowsCase{"end.", "end%2E"},
        WindowsCase{"end ", "end%20"},         WindowsCase{"CON", "%43ON"},
        WindowsCase{"nul.txt", "%6Eul.txt"},   WindowsCase{"com7", "%63om7"},
        WindowsCase{"com77", "com77"},         WindowsCase{"lpt\xc2\xb9", "%6Cpt\xc2\xb9"},
        WindowsCase{"aux .c", "%61ux .c"},     WindowsCase{"console", "console"},
        WindowsCase{"100%", "100%"},           WindowsCase{"a%41", "a%2541"},
        WindowsCase{"a%~1", "a%25~1"},         WindowsCase{"\xff", "%FF"},
    };
    for (const auto& [name, expected] : kCases) {
        EXPECT_EQ(nameForPlatform(name, NameRules::Windows), expected);
        EXPECT_EQ(nameForPlatform(name, NameRules::Posix), name);
    }
    EXPECT_EQ(nameForPlatform("Readme", NameRules::Windows, 2), "Readme%~2");
}

TEST(NameForPlatform, NeverGivesTwoNamesTheSameForm) {
    std::set<std::string> forms;
    std::size_t count = 0;
    const std::string_view letters = "a%~2:.C";
    for (std::size_t number = 0; number < 7 * 7 * 7 * 7; ++number) {
        std::string name;
        for (std::size_t rest = number, digit = 0; digit < 4; ++digit, rest /= 7) {
            name += letters[rest % 7];
        }
        for (unsigned clash = 0; clash < 3; ++clash, ++count) {
            forms.insert(nameForPlatform(name, NameRules::Windows, clash));
        }
    }
    EXPECT_EQ(forms.size(), count);
}

class OpenBeneath : public ::testing::TestWithParam<Resolver> {};

TEST_P(OpenBeneath, FollowsNoLinkAnywhereOnTheWay) {
    const TempFolder folder;
    std::filesystem::create_directories(folder / "a/b/c");
    std::filesystem::create_directory_symlink("a", folder / "link");
    std::filesystem::create_directory_symlink("/etc", folder / "a/out");
    const auto root = Directory::open(folder.path());
    const auto& descriptor = root->descriptor();
    EXPECT_TRUE(openBeneath(descriptor, {"a", "b", "c"}, GetParam()).isOpen());
    EXPECT_FALSE(openBeneath(descriptor, {"link", "b"}, GetParam()).isOpen());
    EXPECT_FALSE(openBeneath(descriptor, {"link"}, GetParam()).isOpen());
    EXPECT_FALSE(openBeneath(descriptor, {"a", "out"}, GetParam()).isOpen());
    EXPECT_FALSE(openBeneath(descriptor, {"a", "missing"}, GetParam()).isOpen());
    EXPECT_EQ(errno, ENOENT);
}

TEST_P(OpenBeneath, TakesPathsLongerThanTheSystemDoes) {
    const TempFolder folder;
    const std::string name(200, 'n');
    auto current = Directory::open(folder.path());
    const std::vector<std::string> names(40, name);
    for (std::size_t level = 0; level < names.size(); ++level) {
        ASSERT_EQ(mkdirat(current->descriptor().get(), name.c_str(), 0700), 0);
        current = current->openChild(name);
        ASSERT_TRUE(current.ok());
    }
    const auto root = Directory::open(folder.path());
    const auto deep = openBeneath(root->descriptor(), names, GetParam());
    ASSERT_TRUE(deep.isOpen());
    struct stat status {};
    fstat(deep.get(), &status);
    EXPECT_EQ(status.st_ino, current->status()->inode);
}

INSTANTIATE_TEST_SUITE_P(BothWays, OpenBeneath, ::testing::Values(Resolver::Kernel, Resolver::Stepwise));

}  // namespace
}  // namespace coffer
