// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/whatsapp/titles.h"

#include <algorithm>
#include <array>

#include "chats/whatsapp/marks.h"

namespace coffer::chats::whatsapp {
namespace {

/// What stands before and after the title in the names that WhatsApp gives, in comparable form; the longer of
/// two that start alike comes first.
struct NamePattern {
    std::string_view before;
    std::string_view after;
};

constexpr std::array kPatterns{
    NamePattern{"whatsapp chat with ", ""},        // English, Android
    NamePattern{"whatsapp chat - ", ""},           // iOS, most languages
    NamePattern{"whatsapp chat mit ", ""},         // German
    NamePattern{"whatsapp-chat mit ", ""},         //
    NamePattern{"chat de whatsapp con ", ""},      // Spanish
    NamePattern{"chat whatsapp con ", ""},         // Italian
    NamePattern{"chat di whatsapp con ", ""},      //
    NamePattern{"discussion whatsapp avec ", ""},  // French
    NamePattern{"conversa do whatsapp com ", ""},  // Portuguese
    NamePattern{"conversa no whatsapp com ", ""},  //
    NamePattern{"whatsapp-chat met ", ""},         // Dutch
    NamePattern{"whatsapp chat met ", ""},         //
    NamePattern{"Чат whatsapp с ", ""},            // Russian
    NamePattern{"Чат whatsapp з ", ""},            // Ukrainian
    NamePattern{"czat whatsapp z ", ""},           // Polish
    NamePattern{"chat whatsapp dengan ", ""},      // Indonesian
    NamePattern{"xat de whatsapp amb ", ""},       // Catalan
    NamePattern{"与", "的 whatsapp 聊天"},         // Chinese, simplified
    NamePattern{"與", "的whatsapp對話"},           // Chinese, traditional
    NamePattern{"與", "的 whatsapp 對話"},         //
};

std::string_view stem(std::string_view fileName) {
    const std::size_t dot = fileName.rfind('.');
    return dot == std::string_view::npos ? fileName : fileName.substr(0, dot);
}

char smallLetter(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

/// Small letters and spaces for underscores, byte for byte as long as the original.
std::string folded(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char byte) { return byte == '_' ? ' ' : smallLetter(byte); });
    return result;
}

const NamePattern* patternOf(std::string_view foldedStem) {
    const auto* found = std::find_if(kPatterns.begin(), kPatterns.end(), [&](const NamePattern& pattern) {
        return foldedStem.size() >= pattern.before.size() + pattern.after.size() &&
               foldedStem.starts_with(pattern.before) && foldedStem.ends_with(pattern.after);
    });
    return found == kPatterns.end() ? nullptr : found;
}

}  // namespace

bool hasEnding(std::string_view fileName, std::string_view ending) {
    return fileName.size() >= ending.size() &&
           folded(fileName.substr(fileName.size() - ending.size())) == ending;
}

NameHint nameHint(std::string_view fileName) {
    const std::string text = folded(stem(fileName));
    if (text == " chat" || text.starts_with(" chat ") || text.starts_with(" chat(") ||
        patternOf(text) != nullptr) {
        return NameHint::Export;
    }
    const bool speaks = text.find("whatsapp") != std::string::npos || text.find("chat") != std::string::npos;
    return speaks ? NameHint::Some : NameHint::None;
}

std::string titleIn(std::string_view fileName) {
    const std::string_view name = stem(fileName);
    const NamePattern* pattern = patternOf(folded(name));
    if (pattern == nullptr) {
        return {};
    }
    std::string_view title = name.substr(pattern->before.size());
    title.remove_suffix(pattern->after.size());
    std::string result(trimmed(title));
    if (name.substr(0, pattern->before.size()).find('_') != std::string_view::npos) {
        std::replace(result.begin(), result.end(), '_', ' ');
    }
    return result;
}

}  // namespace coffer::chats::whatsapp
