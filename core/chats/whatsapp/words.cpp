// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/whatsapp/words.h"

#include <bitset>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "chats/whatsapp/marks.h"
#include "chats/whatsapp/phrases.h"

namespace coffer::chats::whatsapp {
namespace {

constexpr std::size_t kMaxPhraseBytes = 160;

/// Phrases by their comparable form, behind a filter of (length, last byte) that turns most lines away.
class PhraseBook {
public:
    PhraseBook() {
        add(kMediaOmitted, Phrase::MediaOmitted);
        add(kDeleted, Phrase::Deleted);
        add(kCalls, Phrase::Call);
    }

    [[nodiscard]] Phrase find(std::string_view line) const {
        // Marks and odd spaces make a line longer than its comparable form.
        if (line.size() > kMaxPhraseBytes || (!m_filter.test(slot(line)) && !mayHoldMarks(line))) {
            return Phrase::None;
        }
        const std::string key = comparable(line);
        const auto found = m_filter.test(slot(key)) ? m_phrases.find(key) : m_phrases.end();
        return found == m_phrases.end() ? Phrase::None : found->second;
    }

private:
    static std::size_t slot(std::string_view line) {
        while (!line.empty() && (line.back() == '.' || line.back() == ' ')) {
            line.remove_suffix(1);
        }
        return line.empty() ? 0 : line.size() * 32 + (static_cast<unsigned char>(line.back()) & 31U);
    }

    template <typename Table>
    void add(const Table& table, Phrase phrase) {
        for (const std::string_view text : table) {
            std::string key = comparable(text);
            m_filter.set(slot(key));
            m_phrases.emplace(std::move(key), phrase);
        }
    }

    std::unordered_map<std::string, Phrase> m_phrases;
    std::bitset<(kMaxPhraseBytes + 1) * 32> m_filter;
};

template <typename Table>
std::unordered_set<std::string> keysOf(const Table& table) {
    std::unordered_set<std::string> keys;
    for (const std::string_view text : table) {
        keys.insert(comparable(text));
    }
    return keys;
}

}  // namespace

Phrase phraseOf(std::string_view line) {
    static const PhraseBook kBook;
    return kBook.find(line);
}

bool saysEdited(std::string_view words) {
    static const std::unordered_set<std::string> kKeys = keysOf(kEdited);
    return kKeys.contains(comparable(words));
}

bool saysAttached(std::string_view words) {
    static const std::unordered_set<std::string> kKeys = keysOf(kAttached);
    return kKeys.contains(comparable(words));
}

}  // namespace coffer::chats::whatsapp
