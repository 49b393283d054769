// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/whatsapp/textreader.h"

#include "chats/whatsapp/survey.h"
#include "chats/whatsapp/teller.h"
#include "chats/whatsapp/titles.h"

namespace coffer::chats::whatsapp {
namespace {

/// A text file with its neighbours.
class BareText final : public ChatText {
public:
    BareText(SourceInput& source, std::uint64_t limit) : m_source(source), m_limit(limit) {}

    Result<std::unique_ptr<ByteStream>> open() override {
        return std::unique_ptr<ByteStream>(std::make_unique<SourceStream>(m_source, m_limit));
    }

    std::optional<Sibling> find(std::string_view name) override { return m_source.beside(name); }

private:
    SourceInput& m_source;
    std::uint64_t m_limit;
};

}  // namespace

Result<Probe> TextReader::probe(SourceInput& source) const {
    if (!hasEnding(source.name(), ".txt")) {
        return Probe::NotMine;
    }
    const NameHint hint = nameHint(source.name());
    if (hint == NameHint::Export) {
        return Probe::Mine;
    }
    SourceStream stream(source);
    TRY(const auto start, startOf(stream));
    return looksLikeChat(sampleOf(start)) ? Probe::Mine : Probe::NotMine;
}

Result<void> TextReader::read(SourceInput& source, const ReadOptions& options,
                              ConversationEvents& events) const {
    BareText text(source, options.limits.textBytes);
    return tellChat(text, titleIn(source.name()), options, events);
}

}  // namespace coffer::chats::whatsapp
