// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <utility>

#include "tpm/scripteddialogue.h"
#include "tpm/softwaretpm.h"
#include "tpm/tpmauthenticator.h"

/// What the tests of the room tpm do again and again.
namespace coffer::test {

inline constexpr const char* kPin = "135790";
inline constexpr const char* kWrongPin = "000000";

/// A slot as the vault would keep it.
struct Slot {
    SecretBytes secret;
    Bytes state;
};

inline Slot enrolled(const std::string& tcti, const std::string& pin = kPin) {
    TpmAuthenticator authenticator(tcti);
    ScriptedDialogue dialogue({pin});
    auto enrolment = authenticator.enrol({}, dialogue, {});
    if (!enrolment) {
        ADD_FAILURE() << asError(enrolment.failure()).detail;
        return {};
    }
    return {std::move(enrolment->secret), std::move(enrolment->state)};
}

inline UnlockRequest requestFor(std::initializer_list<Bytes> states) {
    UnlockRequest request;
    for (const Bytes& state : states) {
        Candidate candidate;
        candidate.state = state;
        request.candidates.push_back(std::move(candidate));
    }
    return request;
}

inline Outcome<Unlocking> unlocked(const std::string& tcti, const Bytes& state, ScriptedDialogue& dialogue) {
    return TpmAuthenticator(tcti).unlock(requestFor({state}), dialogue, {});
}

inline Outcome<Unlocking> unlocked(const std::string& tcti, const Bytes& state,
                                   const std::string& pin = kPin) {
    ScriptedDialogue dialogue({pin});
    return unlocked(tcti, state, dialogue);
}

inline bool same(const SecretBytes& left, const SecretBytes& right) {
    return !left.empty() && asText(left.view()) == asText(right.view());
}

/// Opened, with that secret.
inline testing::AssertionResult opens(const Outcome<Unlocking>& unlocking, const SecretBytes& secret) {
    if (!unlocking) {
        return testing::AssertionFailure() << asError(unlocking.failure()).detail;
    }
    return same(unlocking->secret, secret) ? testing::AssertionSuccess()
                                           : testing::AssertionFailure() << "another secret";
}

}  // namespace coffer::test
