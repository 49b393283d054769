// SPDX-License-Identifier: GPL-3.0-or-later
// Trees, also such as nobody's backup would write; listing, comparing, chats and drills.
#include <limits>

#include "vault/chatlist.h"
#include "vault/compare.h"
#include "vault/drill.h"
#include "vault/list.h"
#include "vault/readingsupport.h"
#include "vault/samplebackup.h"

namespace coffer::test {
namespace {

class ReadingTree : public testing::Test {
protected:
    ReadingTree() : m_vault(m_storage) {}

    std::unique_ptr<SampleBackup> sample(std::optional<format::EntryReference> previous = std::nullopt) {
        return std::make_unique<SampleBackup>(m_storage, m_vault, m_vault.capability(), previous);
    }
    std::unique_ptr<OwnerVault> owner() {
        return unlocked(m_storage, {std::string(format::kMethodRecoveryKey), m_vault.secret()});
    }
    std::vector<std::string> listed(OwnerVault& vault, const std::string& path, Depth depth) {
        std::vector<std::string> paths;
        const auto outcome = listPath(
            vault, **vault.findBackup("latest"), path, depth,
            [&](const std::string& found, const format::Entry&) -> Result<void> {
                paths.push_back(found);
                return {};
            },
            m_progress);
        EXPECT_TRUE(outcome.ok()) << (outcome.ok() ? "" : outcome.error().detail);
        return paths;
    }

    MemoryStorage m_storage;
    TestVault m_vault;
    NoProgress m_progress;
    std::vector<SourceProblem> m_problems;
};

TEST_F(ReadingTree, listsLongDirectoriesAndSubfolders) {
    const auto backup = sample();
    const auto one = backup->directory({backup->file("a", asBytes("1")), backup->file("b", asBytes("2"))});
    const auto two = backup->directory({backup->file("c", asBytes("3"))});
    const auto longNode = backup->chunk(format::ChunkKind::DirectoryNode,
                                        format::encodeLongDirectory({one, two}), format::kClassTree);
    backup->commit(backup->directory({SampleBackup::folder("long", longNode)}));
    const auto vault = owner();
    EXPECT_EQ(listed(*vault, "", Depth::ThisFolder), std::vector<std::string>{"long"});
    EXPECT_EQ(listed(*vault, "/long/", Depth::Everything),
              (std::vector<std::string>{"long/a", "long/b", "long/c"}));
    EXPECT_EQ(listed(*vault, "long/c", Depth::ThisFolder), std::vector<std::string>{"long/c"});
    std::string content;
    const auto sink = [&](ByteView piece) -> Result<void> {
        content += asText(piece);
        return {};
    };
    ASSERT_TRUE(catFile(*vault, **vault->findBackup("latest"), "long/c", sink, m_progress, m_problems).ok());
    EXPECT_EQ(content, "3");
    EXPECT_EQ(
        catFile(*vault, **vault->findBackup("latest"), "long/d", sink, m_progress, m_problems).error().code,
        Code::NotFound);
    EXPECT_EQ(
        catFile(*vault, **vault->findBackup("latest"), "../x", sink, m_progress, m_problems).error().code,
        Code::Invalid);
}

/// Stops after it was asked so many times.
class StopsLater final : public Progress {
public:
    void report(const ProgressReport&) override {}
    [[nodiscard]] bool stopRequested() const override { return ++m_asked > 20'000; }

private:
    mutable std::atomic<int> m_asked = 0;
};

TEST_F(ReadingTree, aTreeThatExpandsWithoutEndCanBeStopped) {
    const auto backup = sample();
    ChunkId node = backup->directory({});
    for (int i = 0; i < 60; ++i) {
        node = backup->directory({SampleBackup::folder("a", node), SampleBackup::folder("b", node)});
    }
    backup->commit(node);
    const auto vault = owner();
    StopsLater progress;
    const auto outcome = listPath(
        *vault, **vault->findBackup("latest"), "", Depth::Everything,
        [](const std::string&, const format::Entry&) { return Result<void>(); }, progress);
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, Code::Cancelled);
    const auto chunks = ChunkSource::load(*vault, m_progress);
    TreeBudget budget(m_progress, 5000);
    Result<void> spent;
    while ((spent = budget.spend()).ok()) {
    }
    EXPECT_EQ(spent.error().code, Code::Damaged);
}

TEST_F(ReadingTree, drillsAndComparisonsOfATreeWithoutEndComeToOne) {
    auto backup = sample();
    const auto first = backup->commit(backup->directory({}));
    backup = sample(first);
    ChunkId node = backup->directory({});
    for (int i = 0; i < 60; ++i) {
        node = backup->directory({SampleBackup::folder("a", node), SampleBackup::folder("b", node)});
    }
    backup->commit(node);
    const auto vault = owner();
    const auto backups = vault->log().backups();
    ASSERT_EQ(backups.size(), 2U);
    const auto drilled = drill(*vault, *backups[1], DrillDepth::Sample, m_progress);
    ASSERT_FALSE(drilled.ok());
    EXPECT_EQ(drilled.error().code, Code::Damaged);
    const auto compared = compareBackups(
        *vault, *backups[0], *backups[1], [](const FoundDifference&) { return Result<void>(); }, m_progress);
    ASSERT_FALSE(compared.ok());
    EXPECT_EQ(compared.error().code, Code::Damaged);
}

TEST_F(ReadingTree, hostileNamesNeverLeaveTheTarget) {
    for (const std::string name : {"../escape", "/escape", "..", ".", "a/b"}) {
        MemoryStorage storage;
        const TestVault vault(storage);
        SampleBackup backup(storage, vault, vault.capability());
        const auto bad = backup.directory({backup.file(name, asBytes("x"))});
        backup.commit(
            backup.directory({SampleBackup::folder("bad", bad), backup.file("good", asBytes("y"))}));
        const auto opened = unlocked(storage, {std::string(format::kMethodRecoveryKey), vault.secret()});
        TemporaryFolder around;
        RestoreRequest request;
        request.target = (around / "target").string();
        const auto outcome = restore(*opened, **opened->findBackup("latest"), request, m_progress);
        ASSERT_TRUE(outcome.ok()) << outcome.error().detail;
        EXPECT_EQ(outcome->failed, 1U);
        EXPECT_EQ(sumsBelow(around.path()).size(), 1U);
        EXPECT_TRUE(std::filesystem::exists(around / "target/good"));
    }
}

TEST_F(ReadingTree, aPathRestoresAloneAndAMissingOneIsNamed) {
    const auto backup = sample();
    const auto inner = backup->directory({backup->file("a", asBytes("1")), backup->file("b", asBytes("2"))});
    backup->commit(backup->directory({SampleBackup::folder("in", inner), backup->file("c", asBytes("3"))}));
    const auto vault = owner();
    TemporaryFolder target;
    RestoreRequest request;
    request.target = target.path().string();
    request.paths = {"in/b", "nowhere"};
    const auto outcome = restore(*vault, **vault->findBackup("latest"), request, m_progress);
    ASSERT_TRUE(outcome.ok());
    EXPECT_EQ(outcome->files, 1U);
    ASSERT_EQ(outcome->failed, 1U);
    EXPECT_EQ(outcome->failures.front().path, "nowhere");
    EXPECT_TRUE(std::filesystem::exists(target / "in/b"));
    EXPECT_FALSE(std::filesystem::exists(target / "in/a"));
}

TEST_F(ReadingTree, comparesTwoBackups) {
    auto backup = sample();
    const auto same = backup->directory({backup->file("kept", asBytes("k"))});
    auto touched = backup->file("touched", asBytes("t"));
    const auto first = backup->commit(
        backup->directory({SampleBackup::folder("same", same), backup->file("changed", asBytes("1")),
                           backup->file("gone", asBytes("g")), touched}));
    backup = sample(first);
    const auto fresh = backup->directory({backup->file("inner", asBytes("i"))});
    touched.mtime.seconds += 10;
    backup->file("touched", asBytes("t"));
    backup->commit(backup->directory(
        {SampleBackup::folder("same", backup->directory({backup->file("kept", asBytes("k"))})),
         backup->file("changed", asBytes("2")), touched, SampleBackup::folder("new", fresh)}));
    const auto vault = owner();
    const auto backups = vault->log().backups();
    ASSERT_EQ(backups.size(), 2U);
    std::map<std::string, Difference> found;
    const auto outcome = compareBackups(
        *vault, *backups[0], *backups[1],
        [&](const FoundDifference& difference) -> Result<void> {
            found[difference.path] = difference.kind;
            return {};
        },
        m_progress);
    ASSERT_TRUE(outcome.ok());
    EXPECT_EQ(found, (std::map<std::string, Difference>{{"changed", Difference::Content},
                                                        {"gone", Difference::Removed},
                                                        {"new", Difference::Added},
                                                        {"new/inner", Difference::Added},
                                                        {"touched", Difference::Metadata}}));
}

TEST_F(ReadingTree, chatsAndDrillsCountWhatIsThere) {
    const auto backup = sample();
    format::ChatRecord chat;
    chat.app = "WhatsApp";
    chat.title = "Ferry";
    chat.format = "whatsapp-text";
    chat.messages = 12;
    chat.last = "2024-11-03T18:20";
    chat.mediaNamed = 3;
    chat.mediaPresent = 2;
    const auto chats = backup->chunk(format::ChunkKind::CatalogueNode, format::encodeChats({chat}),
                                     format::kClassTree, Compression::Zlib);
    const auto catalogue = backup->chunk(format::ChunkKind::CatalogueNode,
                                         format::encodeCatalogueFiles({{{'f', '.', 't', 'x', 't'}, chats}}),
                                         format::kClassTree, Compression::Zlib);
    backup->commit(backup->directory({backup->file("f.txt", asBytes("hello")),
                                      backup->file("photo.jpg", asBytes("picture"))}),
                   catalogue);
    const auto vault = owner();
    const LogRecord& record = **vault->findBackup("latest");
    const auto list = listChats(*vault, record, m_progress);
    ASSERT_TRUE(list.ok());
    EXPECT_EQ(list->messages, 12U);
    EXPECT_EQ(list->mediaMissing(), 1U);
    EXPECT_EQ(list->newest, "2024-11-03T18:20");
    ASSERT_EQ(list->chats.size(), 1U);
    EXPECT_EQ(list->chats.front().path, "f.txt");
    for (const auto depth : {DrillDepth::Sample, DrillDepth::All}) {
        const auto outcome = drill(*vault, record, depth, m_progress);
        ASSERT_TRUE(outcome.ok());
        EXPECT_TRUE(outcome->good());
        EXPECT_EQ(outcome->figures(),
                  (format::Figures{{"files", 2}, {"bytes", 12}, {"messages", 12}, {"media", 1}}));
    }
}

/// Media are what lies inside exports, or beside exported texts, and not every file that is no chat.
TEST_F(ReadingTree, drillsCountAsMediaWhatChatsHave) {
    const auto backup = sample();
    format::ChatRecord chat;
    chat.format = "whatsapp-zip";
    chat.mediaNamed = 7;
    chat.mediaPresent = 5;
    const auto chats = backup->chunk(format::ChunkKind::CatalogueNode, format::encodeChats({chat}),
                                     format::kClassTree, Compression::Zlib);
    const auto catalogue = backup->chunk(format::ChunkKind::CatalogueNode,
                                         format::encodeCatalogueFiles({{{'f', '.', 'z', 'i', 'p'}, chats}}),
                                         format::kClassTree, Compression::Zlib);
    const auto letters = backup->directory({backup->file("letter.pdf", asBytes("no picture"))});
    backup->commit(
        backup->directory({backup->file("f.zip", asBytes("hello")), SampleBackup::folder("letters", letters),
                           backup->file("notes", asBytes("beside no text"))}),
        catalogue);
    const auto vault = owner();
    for (const auto depth : {DrillDepth::Sample, DrillDepth::All}) {
        const auto outcome = drill(*vault, **vault->findBackup("latest"), depth, m_progress);
        ASSERT_TRUE(outcome.ok());
        EXPECT_EQ(outcome->files, 3U);
        EXPECT_EQ(outcome->media, 5U);
    }
}

TEST(ClaimedEntries, countFilesAndDirectoriesAndStayInBounds) {
    format::BackupBody body;
    EXPECT_EQ(claimedEntries(body), 0U);
    body.figures = {{"files", 10}, {"directories", 5}, {"bytes", 1000}};
    EXPECT_EQ(claimedEntries(body), 15U);
    body.figures["files"] = std::numeric_limits<std::uint64_t>::max();
    EXPECT_EQ(claimedEntries(body), TreeLimits::kEntries + 5);
}

}  // namespace
}  // namespace coffer::test
