// SPDX-License-Identifier: GPL-3.0-or-later
// Real exports, compared with how the project they come from reads them: newest first, without system lines.
// They lie beside the checkout (COFFER_SHARED_DATA or ../shared/data) and are not part of it.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "chats/reading.h"

namespace coffer::test {
namespace {

namespace fs = std::filesystem;

/// The folder of samples; empty when it is not there.
fs::path samples() {
    const char* given = std::getenv("COFFER_SHARED_DATA");  // NOLINT(concurrency-mt-unsafe): one thread
    const fs::path base =
        given != nullptr ? fs::path(given) : fs::path(COFFER_TEST_DATA) / "../../shared/data";
    const fs::path folder = base / "chats/whatsapp-text";
    return fs::is_directory(folder) ? folder : fs::path();
}

std::string contentOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

struct Expected {
    std::string timestamp, author, message;
};

/// The values of "key": "value" in the order of the file; the samples use no escapes.
std::vector<std::string> values(const std::string& json, const std::string& key) {
    std::vector<std::string> found;
    const std::string start = "\"" + key + "\": \"";
    for (auto at = json.find(start); at != std::string::npos; at = json.find(start, at)) {
        at += start.size();
        found.push_back(json.substr(at, json.find('"', at) - at));
    }
    return found;
}

std::vector<Expected> target(const fs::path& folder) {
    const std::string json = contentOf(folder / "target.json");
    const auto times = values(json, "timestamp");
    const auto authors = values(json, "author");
    const auto texts = values(json, "message");
    std::vector<Expected> result;
    for (std::size_t index = times.size(); index-- > 0;) {
        result.push_back({times.at(index), authors.at(index), texts.at(index)});
    }
    return result;
}

std::string inOneLine(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

class Samples : public testing::Test {
protected:
    void SetUp() override {
        if (folder.empty()) {
            GTEST_SKIP() << "the shared samples are not here; set COFFER_SHARED_DATA";
        }
    }

    Listener listen(const std::string& name) { return listenTo(name, contentOf(folder / name)); }

    const fs::path folder = samples();
};

TEST_F(Samples, AreReadAsTheirOriginReadsThem) {
    const auto expected = target(folder);
    ASSERT_EQ(expected.size(), 6U);
    for (const char* name : {"test_[mmddyy]_24hrs.txt", "test_ddmmyy_24hrs.txt", "test_mmddyy_24hrs.txt",
                             "test_mmddyyyy_12hrs.txt", "test_yyyymmdd_24hrs.txt"}) {
        SCOPED_TRACE(name);
        const Listener heard = listen(name);
        EXPECT_EQ(heard.certainty, chats::OrderCertainty::Certain);
        std::size_t index = 0;
        for (const HeardMessage& message : heard.messages) {
            if (message.kind == chats::MessageKind::System) {
                continue;
            }
            ASSERT_LT(index, expected.size());
            EXPECT_EQ(message.time + ":00", expected[index].timestamp);
            EXPECT_EQ(message.sender, expected[index].author);
            EXPECT_EQ(inOneLine(message.text), expected[index].message);
            ++index;
        }
        EXPECT_EQ(index, expected.size());
        EXPECT_EQ(heard.messages.size() - index, 3U) << "system lines";
    }
}

TEST_F(Samples, WithPastedHeadsAreNotSplit) {
    const Listener heard = listen("chatistics _chat.txt");
    EXPECT_EQ(heard.people, (std::vector<std::string>{"Alice Placeholder", "John Doe"}));
    EXPECT_EQ(heard.messages.size(), 21U);
    EXPECT_EQ(heard.messages.back().text, "This is the last message of this test file.");
    EXPECT_EQ(heard.messages.back().time, "2019-04-19T16:18:33");
    EXPECT_EQ(gapCount(heard.gaps, chats::GapKind::OtherHeads), 1U)
        << "[1.2.2019 …] is another style; 2/11/19, 14:48 without a dash is no head of any";
}

TEST_F(Samples, OfOtherPhonesAreRead) {
    const Listener second = listen("chatistics _chat 2.txt");
    EXPECT_EQ(second.messages.size(), 4U);
    EXPECT_EQ(second.messages.back().time, "2019-09-17T16:39:52");
    const Listener third = listen("chatistics _chat 3.txt");
    EXPECT_EQ(third.messages.size(), 11U);
    EXPECT_EQ(third.people.size(), 5U);
    EXPECT_EQ(third.certainty, chats::OrderCertainty::Ambiguous);
    const Listener fourth = listen("chatistics _chat 4.txt");
    ASSERT_EQ(fourth.messages.size(), 3U);
    EXPECT_EQ(fourth.messages[1].time, "2019-09-17T16:30:10");
}

TEST_F(Samples, OfSignalAreLeftToOthers) {
    const fs::path file = folder.parent_path() / "signal-text/test_export.txt";
    ASSERT_TRUE(fs::exists(file));
    EXPECT_FALSE(summaryOf("test_export.txt", contentOf(file)));
}

}  // namespace
}  // namespace coffer::test
