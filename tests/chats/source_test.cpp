// SPDX-License-Identifier: GPL-3.0-or-later
// Sources: memory, real files with neighbours, and sources that fail.
#include <gtest/gtest.h>

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "chats/reading.h"
#include "chats/zipbuilder.h"
#include "support/temporaryfolder.h"

namespace coffer::test {
namespace {

void write(const std::filesystem::path& path, ByteView bytes) {
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

class Descriptor {
public:
    explicit Descriptor(const std::filesystem::path& path)
        : m_number(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
    ~Descriptor() { ::close(m_number); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

TEST(Files, AreReadWithWhatLiesBesideThem) {
    const TemporaryFolder folder;
    write(folder.path() / "_chat.txt",
          asBytes("21/05/19, 13:45 - Ann: IMG-20190521-WA0001.jpg (file attached)\n"
                  "21/05/19, 13:45 - Ann: IMG-20190521-WA0002.jpg (file attached)\n"
                  "21/05/19, 13:45 - Ann: IMG-20190521-WA0003.jpg (file attached)\n"));
    write(folder.path() / "IMG-20190521-WA0001.jpg", asBytes("picture"));
    std::filesystem::create_symlink("IMG-20190521-WA0001.jpg", folder.path() / "IMG-20190521-WA0003.jpg");
    const Descriptor file(folder.path() / "_chat.txt");
    const Descriptor around(folder.path());
    auto source = chats::FileSource::over("_chat.txt", file.number(), around.number());
    ASSERT_TRUE(source.ok());
    const auto summary = summaryOf(*source);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->mediaPresent, 1U);
    EXPECT_EQ(summary->mediaBytes, 7U);
    EXPECT_EQ(summary->mediaMissing, 2U) << "a link is not followed";
    auto alone = chats::FileSource::over("_chat.txt", file.number());
    ASSERT_TRUE(alone.ok());
    EXPECT_EQ(summaryOf(*alone)->mediaMissing, 0U) << "nobody looked";
}

TEST(Files, MayBeZips) {
    const TemporaryFolder folder;
    write(folder.path() / "x.zip", zipOf({{.name = "_chat.txt", .content = "21/05/19, 13:45 - Ann: a\n"}}));
    const Descriptor file(folder.path() / "x.zip");
    auto source = chats::FileSource::over("x.zip", file.number());
    ASSERT_TRUE(source.ok());
    EXPECT_EQ(summaryOf(*source)->messages, 1U);
}

TEST(Names, ThatArePathsAreNotPlain) {
    using namespace std::literals;
    for (const std::string_view name : {""sv, "."sv, ".."sv, "a/b"sv, "/a"sv, "a\\b"sv, "a\0b"sv}) {
        EXPECT_FALSE(chats::isPlainName(name));
    }
    EXPECT_TRUE(chats::isPlainName("a b.jpg"));
    EXPECT_TRUE(chats::isPlainName("..jpg"));
}

/// Works for some calls and then never again.
class FailingSource final : public chats::SourceInput {
public:
    FailingSource(std::string name, ByteView bytes, int calls)
        : m_inner(std::move(name), bytes), m_calls(calls) {}
    [[nodiscard]] std::string_view name() const override { return m_inner.name(); }
    [[nodiscard]] std::uint64_t size() const override { return m_inner.size(); }
    Result<std::size_t> readAt(std::uint64_t offset, ByteSpan into) override {
        if (m_calls-- <= 0) {
            return Error{Code::Unavailable, "the drive is gone"};
        }
        return m_inner.readAt(offset, into);
    }

private:
    chats::MemorySource m_inner;
    int m_calls;
};

TEST(Failures, OfTheSourceArePassedOnFromEveryCall) {
    const std::string text = "21/05/19, 13:45 - Ann: a\n";
    const Bytes zip = zipOf({{.name = "_chat.txt", .content = text}, {.name = "a.jpg", .content = "x"}});
    for (const auto& [name, bytes] :
         {std::pair<std::string, ByteView>{"x.txt", asBytes(text)}, {"x.zip", zip}}) {
        int calls = 0;
        while (true) {
            FailingSource source(name, bytes, calls++);
            const auto result = chats::summarise(source);
            if (result.ok()) {
                EXPECT_EQ((*result)->front().messages, 1U);
                break;
            }
            EXPECT_EQ(result.error().code, Code::Unavailable) << name << " call " << calls;
            ASSERT_LT(calls, 200);
        }
        EXPECT_GT(calls, 3);
    }
}

TEST(Sentences, AreGivenForEveryGap) {
    EXPECT_EQ(chats::describe({.kind = chats::GapKind::MediaMissing, .count = 1}),
              "1 file named in a message is missing");
    EXPECT_EQ(chats::describe({.kind = chats::GapKind::MediaMissing, .count = 3}),
              "3 files named in messages are missing");
    for (int kind = 0; kind <= static_cast<int>(chats::GapKind::UnknownKinds); ++kind) {
        const std::string sentence = chats::describe({.kind = static_cast<chats::GapKind>(kind), .count = 2});
        EXPECT_NE(sentence, "something could not be read");
        EXPECT_NE(sentence.back(), '.');
    }
}

TEST(Times, AreWrittenAsTheStandardHasThem) {
    chats::ChatTime time{.year = 2021,
                         .month = 3,
                         .day = 4,
                         .hour = 5,
                         .minute = 6,
                         .second = 7,
                         .precision = chats::Precision::Second,
                         .utcOffsetMinutes = {}};
    EXPECT_EQ(isoText(time), "2021-03-04T05:06:07");
    time.utcOffsetMinutes = -90;
    EXPECT_EQ(isoText(time), "2021-03-04T05:06:07-01:30");
    time.utcOffsetMinutes = 0;
    time.precision = chats::Precision::Minute;
    EXPECT_EQ(isoText(time), "2021-03-04T05:06Z");
}

}  // namespace
}  // namespace coffer::test
