// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/password.h"

#include <zxcvbn.h>

#include <cmath>

#include "bytes/normalform.h"

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
    auto text = toNormalForm(typed);
    if (!text) {
        return Error{Code::Invalid, "the password is not text in UTF-8"};
    }
    return *std::move(text);
}

Result<SecretBytes> stretchPassword(const SecretBytes& typed, ByteView salt,
                                    const crypto::Argon2idParameters& cost) {
    TRY(const SecretBytes normalised, normalisePassword(typed));
    return crypto::argon2id(normalised.view(), salt, cost);
}

}  // namespace coffer
