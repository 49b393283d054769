// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/challenge.h"

#include <utility>

#include "crypto/random.h"

namespace coffer {

ChallengeBytes Challenge::issue() {
    m_issued = Issued{crypto::randomId<ChallengeBytes>(), m_clock() + m_life};
    return m_issued->bytes;
}

std::optional<Challenge::Taken> Challenge::take() {
    const auto issued = std::exchange(m_issued, std::nullopt);
    if (!issued) {
        return std::nullopt;
    }
    return Taken{issued->bytes, m_clock() >= issued->end};
}

}  // namespace coffer
