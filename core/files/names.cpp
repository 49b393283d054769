// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/names.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "bytes/utf8.h"

namespace coffer {
namespace {

constexpr char kDigits[] = "0123456789ABCDEF";

void appendHex(std::string& text, unsigned char byte) {
    text += kDigits[byte >> 4U];
    text += kDigits[byte & 15U];
}

/// Letters that nothing is drawn for: with them two names look the same, or one looks empty.
bool isBlankLetter(std::uint32_t character) {
    constexpr std::array<std::uint32_t, 9> kBlank{0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4,
                                                  0x17B5, 0x180E, 0x3164, 0xFFA0};
    return std::find(kBlank.begin(), kBlank.end(), character) != kBlank.end();
}

/// Control characters of Unicode, and those that change the direction or order of the text around them.
bool disturbsDisplay(std::uint32_t character) {
    return isBlankLetter(character) || character < 0x20 || (character >= 0x7F && character < 0xA0) ||
           character == 0x061C || (character >= 0x200B && character <= 0x200F) ||
           (character >= 0x2028 && character <= 0x202E) || (character >= 0x2060 && character <= 0x206F) ||
           character == 0xFEFF || (character >= 0xE0000 && character <= 0xE007F);
}

void appendCharacter(std::string& text, std::string_view sequence, std::uint32_t character) {
    if (character == '\n' || character == '\t' || character == '\\') {
        text += '\\';
        text += character == '\n' ? 'n' : (character == '\t' ? 't' : '\\');
    } else if (!disturbsDisplay(character)) {
        text += sequence;
    } else if (character < 0x80) {
        text += "\\x";
        appendHex(text, static_cast<unsigned char>(character));
    } else {
        text += "\\u{";
        bool leading = true;
        for (int shift = 20; shift >= 0; shift -= 4) {
            const auto digit = (character >> static_cast<unsigned>(shift)) & 15U;
            leading = leading && digit == 0;
            text += leading ? std::string() : std::string(1, kDigits[digit]);
        }
        text += '}';
    }
}

char upper(char letter) {
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

bool isHexDigit(char letter) {
    const char big = upper(letter);
    return (big >= '0' && big <= '9') || (big >= 'A' && big <= 'F');
}

/// CON, NUL, COM1 … in any case, also with an extension ("nul.txt") or spaces before it.
bool isDeviceName(std::string_view name) {
    constexpr std::array<std::string_view, 6> kNames{"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"};
    std::string_view stem = name.substr(0, name.find('.'));
    stem = stem.substr(0, stem.find_last_not_of(' ') + 1);
    std::string big(stem);
    std::transform(big.begin(), big.end(), big.begin(), upper);
    if (std::find(kNames.begin(), kNames.end(), big) != kNames.end()) {
        return true;
    }
    // COM and LPT with a digit; the superscript digits of Latin-1 count for Windows as well.
    const std::string_view port = std::string_view(big).substr(0, 3);
    const std::string_view number = big.size() > 3 ? std::string_view(big).substr(3) : std::string_view();
    const bool digit = number.size() == 1 && number[0] >= '0' && number[0] <= '9';
    const bool superscript = number == "\xC2\xB9" || number == "\xC2\xB2" || number == "\xC2\xB3";
    return (port == "COM" || port == "LPT") && (digit || superscript);
}

/// Whether the % at this place would read as one of our own escapes.
bool looksEscaped(std::string_view name, std::size_t index) {
    const auto rest = name.substr(index + 1);
    return (!rest.empty() && rest[0] == '~') ||
           (rest.size() >= 2 && isHexDigit(rest[0]) && isHexDigit(rest[1]));
}

bool mustEscape(std::string_view name, std::size_t index) {
    const char letter = name[index];
    const bool last = index + 1 == name.size();
    return static_cast<unsigned char>(letter) < 0x20 ||
           std::string_view("<>:\"|?*\\").find(letter) != std::string_view::npos ||
           (last && (letter == '.' || letter == ' ')) || (letter == '%' && looksEscaped(name, index)) ||
           (index == 0 && isDeviceName(name));
}

std::string windowsName(std::string_view name) {
    std::string result;
    for (std::size_t index = 0; index < name.size();) {
        const auto sequence = utf8At(name, index);
        if (sequence.wellFormed && !mustEscape(name, index)) {
            result += name.substr(index, sequence.length);
            index += sequence.length;
            continue;
        }
        result += '%';
        appendHex(result, static_cast<unsigned char>(name[index]));
        ++index;
    }
    return result;
}

}  // namespace

std::string displayPath(std::string_view path) {
    std::string text;
    text.reserve(path.size());
    for (std::size_t index = 0; index < path.size();) {
        const auto sequence = utf8At(path, index);
        if (sequence.wellFormed) {
            appendCharacter(text, path.substr(index, sequence.length), sequence.character);
        } else {
            text += "\\x";
            appendHex(text, static_cast<unsigned char>(path[index]));
        }
        index += sequence.length;
    }
    return text;
}

std::string displayText(std::string_view text) {
    constexpr std::uint32_t kNonJoiner = 0x200C, kJoiner = 0x200D;
    std::string shown;
    shown.reserve(text.size());
    for (std::size_t index = 0; index < text.size();) {
        const auto sequence = utf8At(text, index);
        const auto part = text.substr(index, sequence.length);
        const bool plain =
            part == "\n" || part == "\t" || part == "\\" ||
            (sequence.wellFormed && (sequence.character == kNonJoiner || sequence.character == kJoiner));
        shown += plain ? std::string(part) : displayPath(part);
        index += sequence.length;
    }
    return shown;
}

std::string displayNames(const std::vector<std::string>& names) {
    std::string list;
    for (const auto& name : names) {
        list += (list.empty() ? "\"" : ", \"") + displayPath(name) + "\"";
    }
    return list;
}

Result<void> checkName(std::string_view name) {
    if (name.empty()) {
        return Error{Code::Refused, "an entry with an empty name is not restored"};
    }
    if (name == "." || name == ".." || name.find('/') != std::string_view::npos ||
        name.find('\0') != std::string_view::npos) {
        return Error{Code::Refused, "an entry named \"" + displayPath(name) +
                                        "\" is not restored: it would leave its folder"};
    }
    return {};
}

NameRules platformNameRules() {
#ifdef _WIN32
    return NameRules::Windows;
#else
    return NameRules::Posix;
#endif
}

std::string nameForPlatform(std::string_view name, NameRules rules, unsigned clash) {
    if (rules == NameRules::Posix) {
        return std::string(name);
    }
    return windowsName(name) + (clash > 0 ? "%~" + std::to_string(clash) : std::string());
}

}  // namespace coffer
