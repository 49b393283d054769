// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/whatsapp/survey.h"

#include <algorithm>
#include <vector>

#include "chats/whatsapp/content.h"
#include "chats/whatsapp/marks.h"
#include "chats/whatsapp/splitter.h"

namespace coffer::chats::whatsapp {
namespace {

constexpr std::size_t kMaxStyles = 16;    // more styles than that in one start are noise
constexpr std::uint64_t kAskEvery = 256;  // messages between two questions whether the order is settled
constexpr std::size_t kSampleNameBytes = 512;

/// Counts heads by style.
class Styles {
public:
    void add(const Head& head, bool named, bool firstLine) {
        auto found = std::find_if(m_samples.begin(), m_samples.end(),
                                  [&](const Sample& sample) { return sample.style == head.style; });
        if (found == m_samples.end()) {
            if (m_samples.size() == kMaxStyles) {
                return;
            }
            found = m_samples.insert(m_samples.end(), Sample{.style = head.style});
        }
        ++found->heads;
        found->names += named ? 1U : 0U;
        found->firstLineIsHead = found->firstLineIsHead || firstLine;
    }

    [[nodiscard]] Sample best() const {
        const auto most = std::max_element(
            m_samples.begin(), m_samples.end(),
            [](const Sample& left, const Sample& right) { return left.heads < right.heads; });
        return most == m_samples.end() ? Sample{} : *most;
    }

private:
    std::vector<Sample> m_samples;
};

}  // namespace

Sample sampleOf(std::string_view start) {
    Styles styles;
    bool firstLine = true;
    while (!start.empty()) {
        const std::size_t end = std::min(start.find('\n'), start.size());
        const std::string_view line = start.substr(0, end);
        if (const auto head = parseHead(line)) {
            const bool named = !splitName(line.substr(head->length), kSampleNameBytes).name.empty();
            styles.add(*head, named, firstLine);
        }
        firstLine = firstLine && trimmed(line.substr(0, line.find('\r'))).empty();
        start.remove_prefix(std::min(end + 1, start.size()));
    }
    return styles.best();
}

Result<std::string> startOf(ByteStream& stream) {
    std::string start(kSampleBytes, '\0');
    std::size_t filled = 0;
    while (filled < start.size()) {
        auto* into = reinterpret_cast<std::uint8_t*>(start.data());
        auto count = stream.read({into + filled, start.size() - filled});
        if (!count.ok() && filled == 0) {
            return count.error();
        }
        if (!count.ok() || *count == 0) {
            break;
        }
        filled += *count;
    }
    start.resize(filled);
    return start;
}

bool looksLikeChat(const Sample& sample) {
    const HeadStyle& style = sample.style;
    // "2021-05-12 21:33:12 - server: started" is how programs write, "[2021-05-12, 21:33] Ann: hello" how
    // Signal does.
    const bool seldomOurs = style.family == HeadStyle::Family::Bracket || (style.seconds && !style.comma);
    const bool programLike = style.yearPlace == 0 && style.dateSeparator == '-' && seldomOurs;
    return sample.firstLineIsHead && sample.names > 0 && !programLike;
}

Findings findingsOf(ByteStream& stream, const HeadStyle& style, const ReadOptions& options) {
    Splitter splitter(stream, style, options.limits);
    DateEvidence evidence;
    Findings findings;
    std::uint64_t count = 0;
    while (const RawMessage* message = splitter.next()) {
        if (count == 0) {
            const Sentence sentence = splitName(message->body, options.limits.nameBytes);
            const bool system = style.family == HeadStyle::Family::Bracket &&
                                startsWithDirectionMark(sentence.text) && !namedFile(sentence.text);
            findings.firstSystemName = system ? std::string(sentence.name) : std::string();
        }
        if (options.dateOrder) {
            break;
        }
        evidence.add(message->head);
        if (++count % kAskEvery == 0 && evidence.settled()) {
            break;
        }
    }
    findings.order = options.dateOrder ? ChosenOrder{.order = *options.dateOrder} : evidence.choose();
    return findings;
}

}  // namespace coffer::chats::whatsapp
