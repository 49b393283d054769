// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/password.h"

#include <utf8proc.h>
#include <zxcvbn.h>

#include <cmath>
#include <cstdlib>

namespace coffer {
namespace {

/// zxcvbn is quadratic in the length; beyond this the beginning alone decides.
constexpr std::size_t kJudgedBytes = 128;

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
    utf8proc_uint8_t* composed = nullptr;
    const auto length =
        utf8proc_map(typed.view().data(), static_cast<utf8proc_ssize_t>(typed.size()), &composed,
                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    if (length < 0) {
        return Error{Code::Invalid, "the password is not text in UTF-8"};
    }
    const ByteSpan result(composed, static_cast<std::size_t>(length));
    SecretBytes secret = SecretBytes::copyOf(result);
    wipe(result);
    std::free(composed);  // NOLINT(cppcoreguidelines-no-malloc): utf8proc allocates with malloc
    return secret;
}

Result<SecretBytes> stretchPassword(const SecretBytes& typed, ByteView salt,
                                    const crypto::Argon2idParameters& cost) {
    TRY(const SecretBytes normalised, normalisePassword(typed));
    return crypto::argon2id(normalised.view(), salt, cost);
}

}  // namespace coffer
