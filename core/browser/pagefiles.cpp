// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/pagefiles.h"

#include <browser/pagedata.h>  // generated
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "browser/language.h"
#include "bytes/bytes.h"

namespace coffer {
namespace {

using nlohmann::json;

struct File {
    std::string_view target;
    std::string_view type;
    ByteView bytes;
};

const std::array kFiles{
    File{"/page.css", "text/css; charset=utf-8", pagedata::kStyle},
    File{"/page.js", "text/javascript; charset=utf-8", pagedata::kScript},
    File{"/icon.svg", "image/svg+xml", pagedata::kIcon},
};

struct Table {
    std::string_view tag;
    ByteView words;
};

// Among several of one language the first is the one for those who do not say which.
const std::array kTables{
    Table{"en", pagedata::kEnglish},    Table{"de", pagedata::kGerman},
    Table{"fr", pagedata::kFrench},     Table{"es", pagedata::kSpanish},
    Table{"ja", pagedata::kJapanese},   Table{"pt-BR", pagedata::kPortuguese},
    Table{"zh-CN", pagedata::kChinese}, Table{"ar", pagedata::kArabic},
};

void replaceAll(std::string& text, const std::string& from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

std::string escaped(std::string_view text) {
    std::string result(text);
    replaceAll(result, "&", "&amp;");
    replaceAll(result, "<", "&lt;");
    replaceAll(result, "\"", "&quot;");
    return result;
}

}  // namespace

std::string chooseLanguage(std::string_view wished, std::string_view acceptLanguage) {
    std::array<std::string_view, kTables.size()> offered;
    std::ranges::transform(kTables, offered.begin(), &Table::tag);
    if (const auto found = matchLanguage(wished, offered)) {
        return std::string(*found);
    }
    for (const std::string& range : preferredLanguages(acceptLanguage)) {
        if (const auto found = matchLanguage(range, offered)) {
            return std::string(*found);
        }
    }
    return std::string(kTables.front().tag);
}

HttpReply pageIn(std::string_view language) {
    const std::string_view words = asText(std::ranges::find(kTables, language, &Table::tag)->words);
    const json table = json::parse(words, nullptr, false);
    std::string html(asText(pagedata::kPage));
    for (const auto* const name : {"lang", "dir", "title", "opening", "noScript"}) {
        replaceAll(html, "{{" + std::string(name) + "}}", escaped(table.value(name, "")));
    }
    std::string data(words);
    replaceAll(data, "<", "\\u003c");
    replaceAll(html, "{{words}}", data);
    return {200, "text/html; charset=utf-8", html, {{"Content-Language", std::string(language)}}};
}

HttpReply pageFile(std::string_view target) {
    const auto* const file = std::ranges::find(kFiles, target, &File::target);
    return {200, std::string(file->type), std::string(asText(file->bytes))};
}

}  // namespace coffer
