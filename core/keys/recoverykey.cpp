// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/recoverykey.h"

#include <array>
#include <cassert>
#include <string>

#include "crypto/hash.h"
#include "crypto/random.h"

namespace coffer {
namespace {

constexpr std::size_t kSecretSize = 32;
constexpr std::size_t kDataCharacters = 4;  // in each group
constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::uint8_t kReduction = 0b01001;  // x^5 = x^3 + 1
constexpr std::size_t kCharacters = RecoveryKey::kGroups * RecoveryKey::kGroupSize;

using Group = std::array<std::uint8_t, RecoveryKey::kGroupSize>;

/// Multiplies by alpha in GF(32).
std::uint8_t timesAlpha(std::uint8_t value) {
    const auto shifted = static_cast<std::uint8_t>(value << 1 & 31);
    return (value & 16) != 0 ? shifted ^ kReduction : shifted;
}

std::uint8_t checkValue(const Group& group, std::size_t number) {
    std::uint8_t sum = 0;
    for (std::size_t i = kDataCharacters; i-- > 0;) {
        sum = timesAlpha(sum ^ group[i]);
    }
    return sum ^ static_cast<std::uint8_t>(number);
}

/// The five bits of the secret that a data character stands for; beyond its end there are zeros.
std::uint8_t fiveBits(ByteView secret, std::size_t character) {
    std::uint8_t value = 0;
    for (std::size_t bit = character * 5; bit < character * 5 + 5; ++bit) {
        const bool set = bit < secret.size() * 8 && (secret[bit / 8] >> (7 - bit % 8) & 1) != 0;
        value = static_cast<std::uint8_t>(value << 1 | (set ? 1 : 0));
    }
    return value;
}

/// Writes five bits; false when a bit beyond the end of the secret is set.
bool putFiveBits(ByteSpan secret, std::size_t character, std::uint8_t value) {
    for (std::size_t i = 0; i < 5; ++i) {
        const std::size_t bit = character * 5 + i;
        if ((value >> (4 - i) & 1) == 0) {
            continue;
        }
        if (bit >= secret.size() * 8) {
            return false;
        }
        secret[bit / 8] = static_cast<std::uint8_t>(secret[bit / 8] | 1U << (7 - bit % 8));
    }
    return true;
}

/// A typed character's value: 0 … 31; 32 for a separator; nothing for what has no place in a key.
std::optional<std::uint8_t> valueOf(char typed) {
    constexpr std::uint8_t kSeparator = 32;
    if (typed == '-' || typed == ' ' || typed == '\t' || typed == '\n' || typed == '\r') {
        return kSeparator;
    }
    char upper = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    upper = upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper;
    const auto place = kAlphabet.find(upper);
    return place == std::string_view::npos ? std::nullopt : std::optional(static_cast<std::uint8_t>(place));
}

Error mistyped(std::size_t group) {
    return Error{Code::Invalid, "group " + std::to_string(group + 1) + " of the recovery key is mistyped"};
}

/// The values of what was typed, up to the first character that has no place in a key.
struct TypedValues {
    SecretBytes values{kCharacters};
    std::size_t count = 0;
    std::optional<Error> error = std::nullopt;
};

TypedValues typedValues(std::string_view text) {
    TypedValues typed;
    for (const char character : text) {
        const auto value = valueOf(character);
        if (!value) {
            typed.error = mistyped(std::min(typed.count, kCharacters - 1) / RecoveryKey::kGroupSize);
            return typed;
        }
        if (*value == 32) {
            continue;
        }
        if (typed.count == kCharacters) {
            typed.error =
                Error{Code::Invalid, "the recovery key has more than 65 characters; it has 13 groups of 5"};
            return typed;
        }
        typed.values.span()[typed.count++] = *value;
    }
    return typed;
}

/// Writes the bits of one group to their place in the secret; false when it is mistyped.
bool readGroup(ByteView values, std::size_t number, ByteSpan secret) {
    Group group{};
    std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(number * group.size()), group.size(),
                group.begin());
    bool good = group[kDataCharacters] == checkValue(group, number);
    for (std::size_t i = 0; i < kDataCharacters; ++i) {
        good = putFiveBits(secret, number * kDataCharacters + i, group[i]) && good;
    }
    wipe(group);
    return good;
}

}  // namespace

RecoveryKey RecoveryKey::create() {
    return RecoveryKey(crypto::randomSecret(kSecretSize));
}

Result<RecoveryKey> RecoveryKey::parse(std::string_view text) {
    const TypedValues typed = typedValues(text);
    if (typed.error) {
        return *typed.error;
    }
    if (typed.count < kCharacters) {
        return Error{Code::Invalid, "the recovery key has only " + std::to_string(typed.count) +
                                        " characters; it has 13 groups of 5"};
    }
    SecretBytes secret(kSecretSize);
    for (std::size_t number = 0; number < kGroups; ++number) {
        if (!readGroup(typed.values.view(), number, secret.span())) {
            return mistyped(number);
        }
    }
    return RecoveryKey(std::move(secret));
}

RecoveryKey::TypedGroups RecoveryKey::check(std::string_view text) {
    const TypedValues typed = typedValues(text);
    SecretBytes secret(kSecretSize);
    TypedGroups groups;
    while (groups.good < typed.count / kGroupSize) {
        if (!readGroup(typed.values.view(), groups.good, secret.span())) {
            groups.mistyped = groups.good;
            return groups;
        }
        ++groups.good;
    }
    if (typed.error && groups.good < kGroups) {
        groups.mistyped = groups.good;
    }
    return groups;
}

bool RecoveryKey::hasGroup(std::size_t number, std::string_view typed) const {
    assert(number < kGroups);
    const SecretBytes whole = text();
    const TypedValues wanted =
        typedValues(asText(whole.view()).substr(number * (kGroupSize + 1), kGroupSize));
    const TypedValues given = typedValues(typed);
    return !given.error && given.count == kGroupSize &&
           crypto::constantTimeEqual(given.values.view(), wanted.values.view());
}

SecretBytes RecoveryKey::text() const {
    SecretBytes text(kTextSize);
    std::size_t at = 0;
    for (std::size_t number = 0; number < kGroups; ++number) {
        Group group{};
        for (std::size_t i = 0; i < kDataCharacters; ++i) {
            group[i] = fiveBits(m_secret.view(), number * kDataCharacters + i);
        }
        group[kDataCharacters] = checkValue(group, number);
        if (number > 0) {
            text.span()[at++] = '-';
        }
        for (const auto value : group) {
            text.span()[at++] = static_cast<std::uint8_t>(kAlphabet[value]);
        }
        wipe(group);
    }
    assert(at == kTextSize);
    return text;
}

}  // namespace coffer
