// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/exclusions.h"

#include <chrono>

#include "files/glob.h"
#include "files/tempfolder.h"
#include "gtest/gtest.h"

namespace coffer {
namespace {

struct Case {
    std::string_view patterns;  ///< One a line.
    std::string_view path;
    FileType type;
    bool excluded;
};

constexpr auto kFile = FileType::Regular;
constexpr auto kFolder = FileType::Directory;

constexpr std::array kCases{
    // a bare name, at any depth
    Case{"*.tmp", "/a/b/c.tmp", kFile, true},
    Case{"*.tmp", "/a/b/c.tmpx", kFile, false},
    Case{"*.tmp", "/a/b.tmp/c", kFile, false},
    Case{"*.tmp", "/.tmp", kFile, true},
    Case{"core", "/a/core", kFile, true},
    Case{"core", "/a/core2", kFile, false},
    Case{"*", "/a", kFile, true},
    Case{"a*b*c", "/aXXbYYc", kFile, true},
    Case{"a*b*c", "/aXXbYY", kFile, false},
    Case{"*a*a*a*b", "/aaaaaaaaaaaaaaaaaaaa", kFile, false},
    // directories only
    Case{"build/", "/x/build", kFolder, true},
    Case{"build/", "/x/build", kFile, false},
    Case{"build/", "/x/build", FileType::Symlink, false},
    Case{"/x/build/", "/x/build", kFolder, true},
    // several components, at any depth
    Case{"cache/*.db", "/home/eva/cache/x.db", kFile, true},
    Case{"cache/*.db", "/home/eva/cache/y/x.db", kFile, false},
    Case{"cache/*.db", "/home/eva/mycache/x.db", kFile, false},
    // absolute
    Case{"/home/*/tmp", "/home/eva/tmp", kFolder, true},
    Case{"/home/*/tmp", "/home/eva/x/tmp", kFolder, false},
    Case{"/home/*/tmp", "/mnt/home/eva/tmp", kFolder, false},
    Case{"/", "/a", kFile, false},
    // any number of components
    Case{"/srv/**", "/srv", kFolder, false},
    Case{"/srv/**", "/srv/a", kFile, true},
    Case{"/srv/**", "/srv/a/b/c", kFile, true},
    Case{"/srv/**/x", "/srv/x", kFile, true},
    Case{"/srv/**/x", "/srv/a/b/x", kFile, true},
    Case{"/srv/**/x", "/srv/a/b/xy", kFile, false},
    Case{"**/node_modules", "/p/q/node_modules", kFolder, true},
    Case{"**/a/**/b/**/c", "/a/x/b/y/y/c", kFile, true},
    Case{"**/a/**/b/**/c", "/a/x/c/y/b", kFile, false},
    Case{"a**z", "/abcz", kFile, true},
    // one character, sets, escapes
    Case{"?.txt", "/a.txt", kFile, true},
    Case{"?.txt", "/ab.txt", kFile, false},
    Case{"?.txt", "/\xc3\xa9.txt", kFile, true},
    Case{"?.txt", "/\xff.txt", kFile, true},
    Case{"?", "/\xf0\x9f\x99\x82", kFile, true},
    Case{"[a-c]1", "/b1", kFile, true},
    Case{"[a-c]1", "/d1", kFile, false},
    Case{"[!a-c]1", "/d1", kFile, true},
    Case{"[^a-c]1", "/a1", kFile, false},
    Case{"[]x]", "/]", kFile, true},
    Case{"[a-]", "/-", kFile, true},
    Case{"[\\]]", "/]", kFile, true},
    Case{"\\*", "/*", kFile, true},
    Case{"\\*", "/a", kFile, false},
    Case{"\\!important", "/!important", kFile, true},
    Case{"\\#notes", "/#notes", kFile, true},
    Case{"name\\ ", "/name ", kFile, true},
    Case{"\xff*", "/\xff\xfe", kFile, true},
    // the last that matches decides
    Case{"*.log\n!keep.log", "/keep.log", kFile, false},
    Case{"*.log\n!keep.log", "/other.log", kFile, true},
    Case{"!keep.log\n*.log", "/keep.log", kFile, true},
    Case{"*.log\n!logs/\n", "/logs", kFolder, false},
    // lines
    Case{"# comment\n\n  \n*.o  \r\n", "/x.o", kFile, true},
    Case{"# comment", "/# comment", kFile, false},
};

TEST(Exclusions, TableOfCases) {
    for (const auto& one : kCases) {
        Exclusions exclusions;
        (void)exclusions.addLines(one.patterns);
        EXPECT_EQ(exclusions.excludes(one.path, one.type), one.excluded)
            << one.patterns << " on " << one.path;
    }
}

TEST(Exclusions, RefusesMalformedPatterns) {
    for (const std::string_view pattern :
         {"", "/", "!", "[a", "a\\", "[a/b]", "a\\/b", "x[!", "\\\\[a", "///"}) {
        const auto added = Exclusions().add(pattern);
        ASSERT_FALSE(added.ok()) << pattern;
        EXPECT_EQ(added.error().code, Code::Invalid);
    }
    EXPECT_TRUE(Exclusions().add("\\[a").ok());
}

TEST(Exclusions, TakesNoLongerForPatternsMadeToBeSlow) {
    std::string pattern;
    for (int count = 0; count < 100; ++count) {
        pattern += "*a";
    }
    const std::string path = "/" + std::string(5000, 'a') + "b";
    Exclusions exclusions;
    ASSERT_TRUE(exclusions.add(pattern).ok());
    std::string deep;
    for (int count = 0; count < 200; ++count) {
        deep += "/**/a";
    }
    ASSERT_TRUE(exclusions.add(deep + "/c").ok());
    std::string longPath = path;
    for (int count = 0; count < 1000; ++count) {
        longPath += "/a";
    }
    const auto start = std::chrono::steady_clock::now();
    EXPECT_FALSE(exclusions.excludes(path, kFile));
    EXPECT_FALSE(exclusions.excludes(longPath + "b", kFile));
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2));
}

TEST(CacheDirectory, IsKnownByItsTag) {
    const testing::TempFolder folder;
    const auto directory = Directory::open(folder.path());
    ASSERT_TRUE(directory.ok());
    EXPECT_FALSE(isCacheDirectory(*directory));
    testing::writeFile(folder / "CACHEDIR.TAG", "Signature: 8a477f597d28d172789f0688");
    EXPECT_FALSE(isCacheDirectory(*directory)) << "cut short";
    testing::writeFile(folder / "CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n# x\n");
    EXPECT_TRUE(isCacheDirectory(*directory));
    std::filesystem::rename(folder / "CACHEDIR.TAG", folder / "tag");
    std::filesystem::create_symlink("tag", folder / "CACHEDIR.TAG");
    EXPECT_FALSE(isCacheDirectory(*directory)) << "a link does not count";
}

}  // namespace
}  // namespace coffer
