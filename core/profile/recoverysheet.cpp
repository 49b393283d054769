// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/recoverysheet.h"

#include <algorithm>

#include "bytes/encoding.h"
#include "keychain/keyfile.h"
#include "profile/sheetwords.h"
#include "vault/readercopies.h"

namespace coffer {
namespace {

constexpr std::size_t kWidth = 96;

/// Sentences as lines of a comment, broken between words; the first line begins with `mark`, the others are
/// indented as far.
std::string comment(std::string_view words, const std::string& mark = "") {
    std::string text;
    std::string line = "# " + mark;
    const auto endLine = [&] {
        text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
        line = "# " + std::string(mark.size(), ' ');
    };
    while (!words.empty()) {
        const std::size_t space = std::min(words.find(' '), words.size());
        if (line.size() + space > kWidth) {
            endLine();
        }
        line.append(words.substr(0, space)).append(" ");
        words.remove_prefix(std::min(space + 1, words.size()));
    }
    endLine();
    std::erase(text, '*');
    return text;
}

template <std::size_t N>
std::string steps(const char* title, const std::array<const char*, N>& list) {
    std::string text = "#\n" + comment(title);
    for (std::size_t i = 0; i < N; ++i) {
        text += comment(list[i], std::to_string(i + 1) + ". ");
    }
    return text;
}

std::string commentsFor(const VaultId& vault, const Hash& genesis) {
    return "\n" + comment(sheetwords::kTitle) + "#\n" + comment(sheetwords::kPurpose) +
           comment(sheetwords::kAlphabet) + "#\n" + comment(sheetwords::kNobodyAsks) +
           steps(sheetwords::kWithCoffer, sheetwords::kWithCofferSteps) +
           steps(sheetwords::kWithoutCoffer, sheetwords::kWithoutCofferSteps) + "#\n" +
           comment(toHex(readerHash()), "reader  ") + comment(toHex(genesis), "genesis ") +
           comment(toHex(vault), "vault   ") + "#\n" + comment(sheetwords::kKeeping);
}

}  // namespace

SecretBytes recoverySheet(const RecoveryKey& key, const VaultId& vault, const Hash& genesis) {
    const SecretBytes text = key.text();
    const std::string comments = commentsFor(vault, genesis);
    SecretBytes sheet(text.size() + comments.size());
    auto* const end = std::copy(text.view().begin(), text.view().end(), sheet.span().data());
    std::copy(comments.begin(), comments.end(), end);
    return sheet;
}

Result<void> writeRecoverySheet(const RecoveryKey& key, const VaultId& vault, const Hash& genesis,
                                const std::string& path) {
    return writeKeyFile(path, recoverySheet(key, vault, genesis));
}

}  // namespace coffer
