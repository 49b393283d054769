// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/whatsapp/marks.h"

#include <algorithm>

namespace coffer::chats::whatsapp {
namespace {

constexpr unsigned char byteAt(std::string_view text, std::size_t index) {
    return index < text.size() ? static_cast<unsigned char>(text[index]) : 0;
}

std::size_t blankLength(std::string_view text) {
    const std::size_t space = spaceLength(text);
    return space != 0 ? space : markLength(text);
}

/// The length of the mark or space at the end; 0 when there is none.
std::size_t blankLengthAtEnd(std::string_view text) {
    if (text.empty() || static_cast<unsigned char>(text.back()) < 0x80) {
        return text.empty() ? 0 : spaceLength(text.substr(text.size() - 1));
    }
    for (std::size_t length = 2; length <= 3 && length <= text.size(); ++length) {
        if (blankLength(text.substr(text.size() - length)) == length) {
            return length;
        }
    }
    return 0;
}

char smallLetter(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

}  // namespace

std::size_t foreignMarkLength(std::string_view text) {
    const auto first = byteAt(text, 0);
    const auto second = byteAt(text, 1);
    const auto third = byteAt(text, 2);
    if (first == 0xEF) {
        return second == 0xBB && third == 0xBF ? 3 : 0;
    }
    if (first != 0xE2) {
        return 0;
    }
    const bool general =
        second == 0x80 && ((third >= 0x8B && third <= 0x8F) || (third >= 0xAA && third <= 0xAE));
    const bool later = second == 0x81 && (third == 0xA0 || (third >= 0xA6 && third <= 0xA9));
    return general || later ? 3 : 0;
}

std::size_t foreignSpaceLength(std::string_view text) {
    const auto first = byteAt(text, 0);
    if (first == 0xC2) {
        return byteAt(text, 1) == 0xA0 ? 2 : 0;
    }
    const bool narrow = byteAt(text, 2) == 0x89 || byteAt(text, 2) == 0xAF;
    return first == 0xE2 && byteAt(text, 1) == 0x80 && narrow ? 3 : 0;
}

bool startsWithDirectionMark(std::string_view text) {
    return text.starts_with("\u200E");
}

bool mayHoldMarks(std::string_view text) {
    for (auto at = text.find('\xE2'); at != std::string_view::npos; at = text.find('\xE2', at + 1)) {
        if (byteAt(text, at + 1) == 0x80 || byteAt(text, at + 1) == 0x81) {
            return true;
        }
    }
    return text.find("\u00A0") != std::string_view::npos;
}

std::string_view trimmed(std::string_view text) {
    while (const std::size_t length = blankLength(text)) {
        text.remove_prefix(length);
    }
    while (const std::size_t length = blankLengthAtEnd(text)) {
        text.remove_suffix(length);
    }
    return text;
}

std::string comparable(std::string_view text) {
    text = trimmed(text);
    std::string result(text.size(), '\0');
    std::size_t length = 0;
    while (!text.empty()) {
        const char letter = text.front();
        const bool plain = static_cast<unsigned char>(letter) < 0x80;
        const std::size_t mark = plain ? 0 : foreignMarkLength(text);
        const std::size_t space = plain || mark != 0 ? 0 : foreignSpaceLength(text);
        if (mark == 0) {
            result[length++] = space != 0 || letter == '\t' ? ' ' : smallLetter(letter);
        }
        text.remove_prefix(std::max<std::size_t>(mark + space, 1));
    }
    result.resize(length);
    if (result.ends_with('.')) {
        result.pop_back();
    }
    return result;
}

}  // namespace coffer::chats::whatsapp
