// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/language.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "browser/pagefiles.h"

namespace coffer {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(Language, IsTheOneThatCofferSpeaks) {
    EXPECT_EQ(chooseLanguage("de", "ja"), "de");
    EXPECT_EQ(chooseLanguage("de_AT.UTF-8", "ja"), "de");
    EXPECT_EQ(chooseLanguage("pt", ""), "pt-BR");
    EXPECT_EQ(chooseLanguage("pt_PT", ""), "pt-BR");
    EXPECT_EQ(chooseLanguage("ZH-cn", ""), "zh-CN");
    EXPECT_EQ(chooseLanguage("zh-Hans-SG", ""), "zh-CN");
}

TEST(Language, IsElseTheOneThatTheBrowserPrefers) {
    EXPECT_EQ(chooseLanguage("", "nl, ar;q=0.4, fr;q=0.9"), "fr");
    EXPECT_EQ(chooseLanguage("nl", "es-419"), "es");
    EXPECT_EQ(chooseLanguage("C", "ja-JP"), "ja");
    EXPECT_EQ(chooseLanguage("zh-TW", "zh-HK, zh-Hant;q=0.9, de;q=0.1"), "de");
}

TEST(Language, IsElseEnglish) {
    EXPECT_EQ(chooseLanguage("", ""), "en");
    EXPECT_EQ(chooseLanguage("../../etc", "*, <b>;q=1"), "en");
    EXPECT_EQ(chooseLanguage("zh-TW", ""), "en");
}

TEST(Language, ReadsWeights) {
    EXPECT_THAT(preferredLanguages("a;q=0.1,b,c; q=0.55 ,d;q=0,e;q=x,f;q=1.000,,;q=1"),
                ElementsAre("b", "f", "c", "a"));
    EXPECT_THAT(preferredLanguages(std::string(100, ',')), IsEmpty());
    std::string many;
    for (int i = 0; i < 1000; ++i) {
        many += "de,";
    }
    EXPECT_EQ(preferredLanguages(many).size(), 32U);
}

TEST(Page, NamesItsLanguageAndHoldsItsWords) {
    for (const auto* tag : {"en", "de", "fr", "es", "ja", "pt-BR", "zh-CN", "ar"}) {
        const auto page = pageIn(tag);
        const std::string direction = std::string_view(tag) == "ar" ? "rtl" : "ltr";
        EXPECT_THAT(page.body,
                    HasSubstr("<html lang=\"" + std::string(tag) + "\" dir=\"" + direction + "\">"));
        EXPECT_THAT(page.body, testing::Not(HasSubstr("{{")));
        const auto begin = page.body.find("id=\"words\">") + 11;
        const auto words = page.body.substr(begin, page.body.find("</script>", begin) - begin);
        EXPECT_TRUE(nlohmann::json::accept(words)) << tag;
    }
}

// Every language says everything that English says.
TEST(Page, IsTranslatedCompletely) {
    const auto wordsOf = [](const std::string& tag) {
        const auto body = pageIn(tag).body;
        const auto begin = body.find("id=\"words\">") + 11;
        return nlohmann::json::parse(body.substr(begin, body.find("</script>", begin) - begin)).flatten();
    };
    const auto english = wordsOf("en");
    for (const auto* tag : {"de", "fr", "es", "ja", "pt-BR", "zh-CN", "ar"}) {
        const auto words = wordsOf(tag);
        for (const auto& [key, value] : english.items()) {
            ASSERT_TRUE(words.contains(key)) << tag << key;
            EXPECT_FALSE(words[key].get<std::string>().empty()) << tag << key;
            const bool named = value.get<std::string>().find("{name}") != std::string::npos;
            EXPECT_EQ(words[key].get<std::string>().find("{name}") != std::string::npos, named) << tag << key;
        }
        EXPECT_EQ(words.size(), english.size()) << tag;
    }
}

TEST(Page, LoadsNothingFromElsewhere) {
    for (const auto& text : {pageIn("en").body, pageFile("/page.css").body, pageFile("/page.js").body}) {
        for (const auto* part : {"https://", "//cdn", "@import", "url(", "style=", "onclick"}) {
            EXPECT_THAT(text, testing::Not(HasSubstr(part)));
        }
    }
    EXPECT_THAT(pageFile("/icon.svg").body, HasSubstr("<svg"));
}

}  // namespace
}  // namespace coffer
