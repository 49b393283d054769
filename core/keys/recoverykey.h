// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "bytes/secretbytes.h"
#include "result/result.h"

namespace coffer {

/// A recovery key: 32 random bytes, and their text for paper (FORMAT.md section 18): 13 groups of four
/// Crockford base32 characters and a check character, so that a slip is found and its group is named.
class RecoveryKey {
public:
    static constexpr std::size_t kGroups = 13;
    static constexpr std::size_t kGroupSize = 5;                              ///< with the check character
    static constexpr std::size_t kTextSize = kGroups * (kGroupSize + 1) - 1;  ///< with hyphens between groups

    /// A new random key.
    static RecoveryKey create();
    /// Reads what a person typed: hyphens, white space and case do not matter, O is 0, I and L are 1.
    /// Error Invalid names the group that is mistyped (counted from 1), or says that characters are missing
    /// or too many.
    static Result<RecoveryKey> parse(std::string_view text);

    /// What can be said of a key while it is being typed.
    struct TypedGroups {
        std::size_t good = 0;  ///< whole groups without a slip, from the first on
        std::optional<std::size_t> mistyped = std::nullopt;  ///< the first with a slip, counted from 0
    };
    static TypedGroups check(std::string_view text);

    /// kTextSize ASCII characters.
    [[nodiscard]] SecretBytes text() const;
    /// Whether that is what stands in the group of this number, counted from 0, as people type it. Requires:
    /// number < kGroups.
    [[nodiscard]] bool hasGroup(std::size_t number, std::string_view typed) const;
    [[nodiscard]] ByteView secret() const { return m_secret.view(); }

private:
    explicit RecoveryKey(SecretBytes secret) : m_secret(std::move(secret)) {}
    SecretBytes m_secret;
};

}  // namespace coffer
