// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "authenticators/outcome.h"

namespace coffer {
namespace {

struct FaultWords {
    Fault fault;
    const char* name;
    Code code;
    const char* sentence;
};

constexpr std::array kWords{
    FaultWords{Fault::NoneFound, "none-found", Code::NotFound, "no such authenticator is here"},
    FaultWords{Fault::NotEnrolled, "not-enrolled", Code::WrongKey,
               "this authenticator holds no passkey for this vault: it is another one, or it was reset"},
    FaultWords{Fault::AlreadyEnrolled, "already-enrolled", Code::Refused,
               "this authenticator is a way to unlock this vault already"},
    FaultWords{Fault::DifferentSecret, "different-secret", Code::WrongKey,
               "the authenticator answered, but with a different secret than before; nothing was changed"},
    FaultWords{Fault::PinWrong, "pin-wrong", Code::WrongKey, "the PIN is wrong"},
    FaultWords{Fault::PinReplug, "pin-replug", Code::Busy,
               "too many wrong PINs in a row: unplug the security key, plug it in again and try once more"},
    FaultWords{Fault::PinBlocked, "pin-blocked", Code::Denied,
               "the PIN is blocked for good after too many wrong ones; only a reset helps, and a reset "
               "destroys this way "
               "to unlock, so use another one"},
    FaultWords{Fault::PinNotSet, "pin-not-set", Code::Refused, "it has no PIN yet, and a PIN is needed"},
    FaultWords{Fault::PinPolicy, "pin-policy", Code::Invalid,
               "it does not accept this PIN; choose a longer one"},
    FaultWords{Fault::FingerprintWrong, "fingerprint-wrong", Code::WrongKey,
               "the fingerprint was not recognised"},
    FaultWords{Fault::FingerprintBlocked, "fingerprint-blocked", Code::Busy,
               "the fingerprint was not recognised too often; its PIN is needed now"},
    FaultWords{Fault::LockedOut, "locked-out", Code::Busy,
               "the TPM refuses every PIN for a while, because too many were wrong; other programs that use "
               "it are refused "
               "as well"},
    FaultWords{Fault::StoreFull, "store-full", Code::NoSpace, "it has no room for another passkey"},
    FaultWords{Fault::Unsupported, "unsupported", Code::Refused,
               "it cannot give the secret that opens a vault (hmac-secret with user verification); choose "
               "another one"},
    FaultWords{Fault::Removed, "removed", Code::Unavailable, "it was unplugged, or went away, in the middle"},
    FaultWords{Fault::Busy, "busy", Code::Busy,
               "another program is using it; close its window and try again"},
    FaultWords{Fault::NoPermission, "no-permission", Code::Denied, "this user may not open it"},
    FaultWords{Fault::Cancelled, "cancelled", Code::Cancelled, "stopped as requested"},
    FaultWords{Fault::TimedOut, "timed-out", Code::Unavailable, "nobody touched it or answered in time"},
    FaultWords{
        Fault::NotAllowed, "not-allowed", Code::Unavailable,
        "the browser gave no passkey: it was cancelled, took too long, or the passkey is not on this device"},
    FaultWords{Fault::Gone, "gone", Code::NotFound, "what this way to unlock needs exists no more"},
    FaultWords{Fault::Refused, "refused", Code::Tampered,
               "its answer contradicts what was asked and was refused"},
    FaultWords{Fault::Broken, "broken", Code::Damaged, "it answered with something that is no answer"},
};

const FaultWords& wordsOf(Fault fault) {
    static_assert(kWords.size() == static_cast<std::size_t>(Fault::Broken) + 1);
    return kWords.at(static_cast<std::size_t>(fault));
}

}  // namespace

const char* faultName(Fault fault) {
    return wordsOf(fault).name;
}

Error asError(const Failure& failure) {
    const FaultWords& words = wordsOf(failure.fault);
    std::string sentence = words.sentence;
    if (failure.retries) {
        sentence += ", " + std::to_string(*failure.retries) +
                    (*failure.retries == 1 ? " try is left" : " tries are left");
    }
    if (!failure.detail.empty()) {
        sentence += " (" + failure.detail + ")";
    }
    return {words.code, sentence, words.name};
}

}  // namespace coffer
