// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/newpassword.h"

#include "crypto/hash.h"
#include "keys/password.h"
#include "models/secrettext.h"

namespace coffer::ui {
namespace {

/// By powers of ten of guesses; the middle one is where the core draws its line.
int strengthOf(const SecretBytes& password) {
    if (password.empty()) {
        return 0;
    }
    const double guesses = coffer::passwordStrength(password).guessesLog10;
    constexpr double kWeak = PasswordStrength::kWeakBelow;
    return guesses < kWeak - 4   ? 1
           : guesses < kWeak     ? 2
           : guesses < kWeak + 4 ? NewPassword::kGoodEnough
                                 : NewPassword::kGoodEnough + 1;
}

}  // namespace

void NewPassword::set(const QString& typed, const QString& repeated) {
    m_typed = secretFrom(typed);
    m_strength = strengthOf(m_typed);
    m_repeated = crypto::constantTimeEqual(m_typed.view(), secretFrom(repeated).view());
    Q_EMIT changed();
}

void NewPassword::clear() {
    m_typed = {};
    m_strength = 0;
    m_repeated = false;
    Q_EMIT changed();
}

}  // namespace coffer::ui
