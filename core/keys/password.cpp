// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/password.h"

#include <utf8proc.h>
#include <zxcvbn.h>

#include <cmath>

namespace coffer {
namespace {

/// zxcvbn is quadratic in the length; beyond this the beginning alone decides.
constexpr std::size_t kJudgedBytes = 128;

constexpr auto kNormalForm = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);

/// The characters of `text`, as numbers in `to`; with no room, only how many there are. Negative when it is
/// no text. Done in steps, because utf8proc_map leaves an unwiped copy behind.
utf8proc_ssize_t decompose(const SecretBytes& text, ByteSpan to) {
    return utf8proc_decompose(text.view().data(), static_cast<utf8proc_ssize_t>(text.size()),
                              reinterpret_cast<utf8proc_int32_t*>(to.data()),
                              static_cast<utf8proc_ssize_t>(to.size() / sizeof(utf8proc_int32_t)),
                              kNormalForm);
}

SecretBytes zeroTerminated(ByteView text) {
    SecretBytes result(text.size() + 1);
    std::copy(text.begin(), text.end(), result.span().begin());
    return result;
}

}  // namespace

PasswordStrength passwordStrength(const SecretBytes& password) {
    const SecretBytes text = zeroTerminated(password.view().first(std::min(password.size(), kJudgedBytes)));
    const double bits = ZxcvbnMatch(reinterpret_cast<const char*>(text.view().data()), nullptr, nullptr);
    return {bits * std::log10(2.0)};
}

Result<SecretBytes> normalisePassword(const SecretBytes& typed) {
    if (typed.empty()) {
        return Error{Code::Invalid, "the password is empty"};
    }
    const auto count = decompose(typed, {});
    if (count < 0) {
        return Error{Code::Invalid, "the password is not text in UTF-8"};
    }
    // One number for each character and a byte for the zero that utf8proc ends its text with.
    SecretBytes composed(static_cast<std::size_t>(count) * sizeof(utf8proc_int32_t) + 1);
    const auto written = decompose(typed, composed.span());
    auto* characters = reinterpret_cast<utf8proc_int32_t*>(composed.span().data());
    const auto length = utf8proc_reencode(characters, written, kNormalForm);
    if (written != count || length < 0) {
        return Error{Code::Invalid, "the password is not text in UTF-8"};
    }
    composed.truncate(static_cast<std::size_t>(length));
    return composed;
}

Result<SecretBytes> stretchPassword(const SecretBytes& typed, ByteView salt,
                                    const crypto::Argon2idParameters& cost) {
    TRY(const SecretBytes normalised, normalisePassword(typed));
    return crypto::argon2id(normalised.view(), salt, cost);
}

}  // namespace coffer
