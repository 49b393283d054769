// SPDX-License-Identifier: GPL-3.0-or-later
// What people type: recovery keys and passwords.
#include "keys/recoverykey.h"

#include <gtest/gtest.h>

#include "keys/password.h"

namespace coffer {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

std::string textOf(const RecoveryKey& key) {
    return std::string(asText(key.text().view()));
}

std::string groupError(std::size_t group) {
    return "group " + std::to_string(group + 1) + " of the recovery key is mistyped";
}

bool same(ByteView a, ByteView b) {
    return asText(a) == asText(b);
}

TEST(RecoveryKey, isReadAsItIsPrintedAndAsPeopleType) {
    const RecoveryKey key = RecoveryKey::create();
    const std::string text = textOf(key);
    ASSERT_EQ(text.size(), RecoveryKey::kTextSize);
    std::string typed;
    for (const char letter : text) {
        typed += letter == '0'   ? 'o'
                 : letter == '1' ? 'l'
                 : letter == '-' ? ' '
                                 : static_cast<char>(std::tolower(letter));
    }
    std::string bare = text;
    std::erase(bare, '-');
    for (const auto& form : {text, typed, bare, "\n " + text + "\t"}) {
        const auto read = RecoveryKey::parse(form);
        ASSERT_TRUE(read.ok()) << read.error().detail;
        EXPECT_TRUE(same(read->secret(), key.secret()));
    }
    EXPECT_FALSE(same(RecoveryKey::create().secret(), key.secret()));
}

TEST(RecoveryKey, everyWrongCharacterIsFoundInItsGroup) {
    const std::string text = textOf(RecoveryKey::create());
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (const char letter : kAlphabet) {
            if (text[at] == '-' || text[at] == letter) {
                continue;
            }
            std::string wrong = text;
            wrong[at] = letter;
            const auto read = RecoveryKey::parse(wrong);
            ASSERT_FALSE(read.ok()) << at << letter;
            EXPECT_EQ(read.error().detail, groupError(at / 6));
        }
    }
}

TEST(RecoveryKey, exchangedCharactersAndGroupsAreFound) {
    const std::string text = textOf(RecoveryKey::create());
    for (std::size_t group = 0; group < RecoveryKey::kGroups; ++group) {
        for (std::size_t a = 0; a < 5; ++a) {
            for (std::size_t b = a + 1; b < 5; ++b) {
                std::string wrong = text;
                std::swap(wrong[group * 6 + a], wrong[group * 6 + b]);
                if (wrong != text) {
                    EXPECT_EQ(RecoveryKey::parse(wrong).error().detail, groupError(group));
                }
            }
        }
        for (std::size_t other = group + 1; other < RecoveryKey::kGroups; ++other) {
            std::string wrong = text;
            std::swap_ranges(wrong.begin() + static_cast<std::ptrdiff_t>(group * 6),
                             wrong.begin() + static_cast<std::ptrdiff_t>(group * 6 + 5),
                             wrong.begin() + static_cast<std::ptrdiff_t>(other * 6));
            EXPECT_FALSE(RecoveryKey::parse(wrong).ok());
        }
    }
}

TEST(RecoveryKey, wrongCountsAndStrangeCharactersAreSaid) {
    const std::string text = textOf(RecoveryKey::create());
    EXPECT_NE(RecoveryKey::parse(text.substr(1)).error().detail.find("only 64"), std::string::npos);
    EXPECT_NE(RecoveryKey::parse(text + "0").error().detail.find("more than 65"), std::string::npos);
    EXPECT_FALSE(RecoveryKey::parse("").ok());
    std::string strange = text;
    strange[7] = 'U';
    EXPECT_EQ(RecoveryKey::parse(strange).error().detail, groupError(1));
}

SecretBytes typed(std::string_view text) {
    return SecretBytes::copyOf(asBytes(text));
}

TEST(Password, composedAndDecomposedAreOneAndNothingIsTrimmed) {
    const auto composed = normalisePassword(typed("Z\xc3\xbcrich"));
    const auto decomposed = normalisePassword(typed("Zu\xcc\x88rich"));
    EXPECT_TRUE(same(composed->view(), decomposed->view()));
    EXPECT_TRUE(same(normalisePassword(typed(" a "))->view(), asBytes(" a ")));
    EXPECT_EQ(normalisePassword(typed("\xff")).error().code, Code::Invalid);
    EXPECT_EQ(normalisePassword(typed("")).error().code, Code::Invalid);
    const Bytes salt(16, 1);
    const crypto::Argon2idParameters cost{64, 1, 1};
    const auto first = stretchPassword(typed("Z\xc3\xbcrich"), salt, cost);
    const auto second = stretchPassword(typed("Zu\xcc\x88rich"), salt, cost);
    EXPECT_TRUE(same(first->view(), second->view()));
    EXPECT_FALSE(same(first->view(), stretchPassword(typed("Z\xc3\xbcrich "), salt, cost)->view()));
}

TEST(Password, weakOnesAreKnown) {
    for (const auto* weak : {"password1", "qwertyuiop", "Summer2024", "abc", "11111111111111"}) {
        EXPECT_TRUE(passwordStrength(typed(weak)).weak()) << weak;
    }
    EXPECT_FALSE(passwordStrength(typed("tundra velvet 91 oyster knuckle")).weak());
    EXPECT_FALSE(passwordStrength(typed("Gw7$kq02Lz!pTx9v")).weak());
}

}  // namespace
}  // namespace coffer
