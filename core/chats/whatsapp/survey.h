// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "chats/reader.h"
#include "chats/source.h"
#include "chats/whatsapp/dates.h"
#include "chats/whatsapp/head.h"
#include "result/result.h"

/// What must be known of a text before it can be read: the style of its heads and the order of its dates.
namespace coffer::chats::whatsapp {

/// How many bytes of a text's start are looked at to know its style.
constexpr std::size_t kSampleBytes = std::size_t{64} << 10;

/// What the start of a text tells.
struct Sample {
    HeadStyle style;               ///< The style most heads have; of two, the earlier.
    std::size_t heads = 0;         ///< Lines with a head of that style.
    std::size_t names = 0;         ///< Of those, the ones that go on with `name: `.
    bool firstLineIsHead = false;  ///< The first line that is not empty has a head of that style.
};

Sample sampleOf(std::string_view start);

/// Up to kSampleBytes of the start of a stream. An error only as ByteStream has it.
Result<std::string> startOf(ByteStream& stream);

/// Whether a file of an unknown name with such a start is a chat and not, say, the log of a program.
bool looksLikeChat(const Sample& sample);

struct Findings {
    ChosenOrder order;
    std::string firstSystemName;  ///< In whose name iOS wrote the very first line: the title of the chat. May
                                  ///< be empty.
};

/// Goes through the text until the order of its dates is beyond doubt, if need be to its end. A stream that
/// fails counts as ended.
Findings findingsOf(ByteStream& stream, const HeadStyle& style, const ReadOptions& options);

}  // namespace coffer::chats::whatsapp
