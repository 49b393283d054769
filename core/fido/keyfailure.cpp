// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/keyfailure.h"

#include <fido.h>

#include <chrono>
#include <string>
#include <thread>

namespace coffer {
namespace {

Fault faultOfPin(int code) {
    switch (code) {
        case FIDO_ERR_PIN_INVALID:
            return Fault::PinWrong;
        case FIDO_ERR_PIN_AUTH_BLOCKED:
            return Fault::PinReplug;
        case FIDO_ERR_PIN_BLOCKED:
            return Fault::PinBlocked;
        case FIDO_ERR_PIN_NOT_SET:
        case FIDO_ERR_PIN_REQUIRED:
            return Fault::PinNotSet;
        case FIDO_ERR_PIN_POLICY_VIOLATION:
            return Fault::PinPolicy;
        case FIDO_ERR_UV_INVALID:
            return Fault::FingerprintWrong;
        case FIDO_ERR_UV_BLOCKED:
            return Fault::FingerprintBlocked;
        default:
            return Fault::Broken;
    }
}

Fault faultOfCredential(int code) {
    switch (code) {
        case FIDO_ERR_NO_CREDENTIALS:
        case FIDO_ERR_INVALID_CREDENTIAL:
        case FIDO_ERR_NOT_ALLOWED:  // what Windows says when no device had it
            return Fault::NotEnrolled;
        case FIDO_ERR_CREDENTIAL_EXCLUDED:
            return Fault::AlreadyEnrolled;
        case FIDO_ERR_KEY_STORE_FULL:
        case FIDO_ERR_LIMIT_EXCEEDED:
            return Fault::StoreFull;
        case FIDO_ERR_UNSUPPORTED_EXTENSION:
        case FIDO_ERR_UNSUPPORTED_OPTION:
        case FIDO_ERR_INVALID_OPTION:
        case FIDO_ERR_UNSUPPORTED_ALGORITHM:
        case FIDO_ERR_REQUEST_TOO_LARGE:
        case FIDO_ERR_UP_REQUIRED:
        case FIDO_ERR_USER_PRESENCE_REQUIRED:
            return Fault::Unsupported;
        default:
            return faultOfPin(code);
    }
}

Fault faultOf(int code) {
    switch (code) {
        case FIDO_ERR_OPERATION_DENIED:
        case FIDO_ERR_KEEPALIVE_CANCEL:
            return Fault::Cancelled;
        case FIDO_ERR_ACTION_TIMEOUT:
        case FIDO_ERR_USER_ACTION_TIMEOUT:
        case FIDO_ERR_TIMEOUT:
        case FIDO_ERR_PIN_TOKEN_EXPIRED:
            return Fault::TimedOut;
        case FIDO_ERR_CHANNEL_BUSY:
        case FIDO_ERR_LOCK_REQUIRED:
            return Fault::Busy;
        default:
            return faultOfCredential(code);
    }
}

// The system goes on listing a key for a moment after it was pulled out.
constexpr int kLooks = 6;
constexpr std::chrono::milliseconds kLookPause{100};

bool isGone(KeyList& list, const std::string& id) {
    for (int look = 1; list.isHere(id); ++look) {
        if (look == kLooks) {
            return false;
        }
        std::this_thread::sleep_for(kLookPause);
    }
    return true;
}

std::string detailOf(int code, Fault fault) {
    if (code == FIDO_ERR_UNSUPPORTED_ALGORITHM) {
        return "it makes no signatures of the kind ES256";
    }
    return fault == Fault::Broken ? "error " + std::to_string(code) + " of libfido2" : std::string();
}

}  // namespace

Failure failureOfCode(int code) {
    const Fault fault = faultOf(code);
    return {fault, {}, detailOf(code, fault)};
}

bool isSilence(int code) {
    return code == FIDO_ERR_RX || code == FIDO_ERR_TX || code == FIDO_ERR_INTERNAL;
}

Failure failureOfReply(const KeyReply& reply, const Device& device, KeyList& list, Dialogue& dialogue) {
    const Failure failure = failureOfCode(reply.code);
    if (isSilence(reply.code) && isGone(list, device.id)) {
        dialogue.step({Step::Kind::Removed, device});
        return {Fault::Removed};
    }
    return isSilence(reply.code) && reply.late ? Failure{Fault::TimedOut} : failure;
}

}  // namespace coffer
