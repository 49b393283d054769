// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/whatsapp/content.h"

#include <algorithm>
#include <array>

#include "chats/source.h"
#include "chats/whatsapp/marks.h"
#include "chats/whatsapp/words.h"

namespace coffer::chats::whatsapp {
namespace {

constexpr std::size_t kMaxFileName = 255;
constexpr std::size_t kMaxMarker = 512;  // a marker with its file name is never longer
constexpr std::string_view kMark = "\u200E";
constexpr auto kNone = std::string_view::npos;

std::string_view firstLine(std::string_view text) {
    text = text.substr(0, text.find('\n'));
    return text.ends_with('\r') ? text.substr(0, text.size() - 1) : text;
}

bool isAlphanumeric(char byte) {
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

bool looksLikeFileName(std::string_view name) {
    const std::size_t dot = name.rfind('.');
    if (name.size() > kMaxFileName || dot == kNone || dot == 0 || !isPlainName(name)) {
        return false;
    }
    const std::string_view ending = name.substr(dot + 1);
    return !ending.empty() && ending.size() <= 5 &&
           std::all_of(ending.begin(), ending.end(), isAlphanumeric) && name.find_first_of("<>\n\r") == kNone;
}

/// Android's own names: IMG-20190521-WA0007.jpg.
bool hasAndroidPattern(std::string_view name) {
    return name.size() > 17 && name.substr(3, 1) == "-" && name.substr(12, 3) == "-WA";
}

/// What follows the last U+200E of the line, or all of it.
std::string_view lastPart(std::string_view line) {
    const std::size_t mark = line.rfind(kMark);
    return mark == kNone ? line : line.substr(mark + kMark.size());
}

/// `<word: FILE>` or `FILE <word>` at the end of `text`.
std::optional<NamedFile> angleFile(std::string_view text) {
    const std::string_view tail = text.substr(text.size() - std::min(text.size(), kMaxMarker));
    const std::size_t open = tail.rfind('<');
    if (open == kNone) {
        return std::nullopt;
    }
    const std::string_view inner = tail.substr(open + 1, tail.size() - open - 2);
    const std::size_t wide = inner.find("\uFF1A");
    const std::size_t colon = std::min(inner.find(':'), wide);
    if (colon == kNone) {
        const std::string_view before = trimmed(lastPart(firstLine(tail.substr(0, open))));
        const bool named = looksLikeFileName(before) && saysAttached(inner);
        return named ? std::optional(NamedFile{before, true}) : std::nullopt;
    }
    const std::string_view name = trimmed(inner.substr(colon + (colon == wide ? 3 : 1)));
    return colon > 0 && looksLikeFileName(name) ? std::optional(NamedFile{name, true}) : std::nullopt;
}

/// `FILE (word)` as a whole first line.
std::optional<NamedFile> roundFile(std::string_view line) {
    const std::size_t open = line.rfind('(');
    if (open == kNone || line.size() > kMaxMarker) {
        return std::nullopt;
    }
    const std::string_view name = trimmed(line.substr(0, open));
    const std::string_view word = line.substr(open + 1, line.size() - open - 2);
    if (!looksLikeFileName(name) || word.empty()) {
        return std::nullopt;
    }
    return NamedFile{name, startsWithDirectionMark(line) || hasAndroidPattern(name) || saysAttached(word)};
}

bool isLocation(std::string_view line) {
    static constexpr std::array<std::string_view, 3> kLinks{
        "https://maps.google.com/?q=", "https://www.google.com/maps?q=", "https://foursquare.com/v/"};
    const std::string_view start = line.substr(0, 400);
    return start.find("://") != kNone &&
           std::any_of(kLinks.begin(), kLinks.end(), [&](std::string_view link) {
               const std::size_t at = start.find(link);
               return at != kNone && at >= 2 && start.substr(0, at).find(':') != kNone;
           });
}

/// A poll opens with one word in capitals and a colon, alone on its line, and has options with "(N votes)".
bool isPoll(std::string_view text) {
    const std::size_t rest = text.substr(0, 64).find('\n');
    const std::string_view heading =
        rest == kNone ? std::string_view() : trimmed(firstLine(text.substr(0, rest)));
    if (!heading.ends_with(':') || heading.size() < 4 || heading.size() > 40) {
        return false;
    }
    const bool capitals = std::none_of(heading.begin(), heading.end(), [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
    });
    const std::size_t option = text.rfind(": ");
    const std::size_t votes = text.rfind('(');
    return capitals && option != kNone && option > rest && votes != kNone && votes > option &&
           text.ends_with(')') && votes + 1 < text.size() && text[votes + 1] >= '0' && text[votes + 1] <= '9';
}

/// A call with its length: "Voice call, 5 min".
bool isCall(std::string_view line) {
    return phraseOf(line.substr(0, line.find(','))) == Phrase::Call;
}

MessageKind kindOfPhrase(Phrase phrase) {
    switch (phrase) {
        case Phrase::MediaOmitted:
            return MessageKind::MediaOmitted;
        case Phrase::Deleted:
            return MessageKind::Deleted;
        case Phrase::Call:
            return MessageKind::Call;
        case Phrase::None:
            return MessageKind::Text;
    }
    return MessageKind::Text;
}

/// A text that starts with U+200E on iOS is not by a person, whatever the language.
MessageKind kindOfMarked(std::string_view text, const Head& head) {
    if (isCall(trimmed(firstLine(text)))) {
        return MessageKind::Call;
    }
    const bool brief = text.size() <= 80 && text.find('\n') == kNone;
    return head.directionMark && brief ? MessageKind::MediaOmitted : MessageKind::System;
}

}  // namespace

Sentence splitName(std::string_view body, std::size_t nameBytes) {
    const std::string_view line = firstLine(body.substr(0, nameBytes + 2));
    for (std::size_t colon = line.find(':'); colon != kNone; colon = line.find(':', colon + 1)) {
        const bool lineEnds =
            colon + 1 == line.size() && (line.size() < body.size() || line.size() < nameBytes + 2);
        if (!lineEnds && line.substr(colon + 1, 1) != " ") {
            continue;
        }
        const std::string_view name = trimmed(line.substr(0, colon));
        const std::string_view text = body.substr(colon + (lineEnds ? 1 : 2));
        return name.empty() ? Sentence{{}, body} : Sentence{name, text};
    }
    return {{}, body};
}

bool opensQuotation(std::string_view name) {
    static constexpr std::array<std::string_view, 5> kOpen{"\u201E", "\u00AB", "\u300C", "\u300E", "\u201C"};
    static constexpr std::array<std::string_view, 5> kClose{"\u201C", "\u00BB", "\u300D", "\u300F", "\u201D"};
    for (std::size_t index = 0; index < kOpen.size(); ++index) {
        const std::size_t open = name.rfind(kOpen[index]);
        const bool closesGerman = index == 4 && name.find("\u201E") != kNone;
        if (open != kNone && !closesGerman && name.find(kClose[index], open) == kNone) {
            return true;
        }
    }
    return std::count(name.begin(), name.end(), '"') % 2 == 1;
}

std::optional<NamedFile> namedFile(std::string_view text) {
    if (text.ends_with('>')) {
        if (auto file = angleFile(text)) {
            return file;
        }
    }
    const std::string_view line = firstLine(text);
    if (line.ends_with('>') && line.size() < text.size()) {
        return angleFile(line);
    }
    return line.ends_with(')') ? roundFile(line) : std::nullopt;
}

MessageKind kindOf(std::string_view text, const Head& head) {
    const std::string_view line = firstLine(text);
    if (trimmed(line).empty() && text.size() < 16 && trimmed(text).empty()) {
        return MessageKind::Empty;
    }
    if (const Phrase phrase = phraseOf(line); phrase != Phrase::None) {
        return kindOfPhrase(phrase);
    }
    if (line.find(kMark.front()) != kNone && phraseOf(lastPart(line)) == Phrase::MediaOmitted) {
        return MessageKind::MediaOmitted;  // "Rent.pdf • 2 pages" and then the phrase
    }
    if (isLocation(line)) {
        return MessageKind::Location;
    }
    if (isPoll(text)) {
        return MessageKind::Poll;
    }
    const bool marked = head.style.family == HeadStyle::Family::Bracket && startsWithDirectionMark(text);
    return marked ? kindOfMarked(text, head) : MessageKind::Text;
}

bool isEdited(std::string_view text) {
    const std::string_view tail = text.substr(text.size() - std::min(text.size(), kMaxMarker));
    if (!tail.ends_with('>')) {
        return false;
    }
    const std::size_t open = tail.rfind('<');
    return open != kNone && saysEdited(tail.substr(open + 1, tail.size() - open - 2));
}

}  // namespace coffer::chats::whatsapp
