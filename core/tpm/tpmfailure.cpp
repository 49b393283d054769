// SPDX-License-Identifier: GPL-3.0-or-later
#include "tpm/tpmfailure.h"

#include <tss2/tss2_rc.h>
#include <tss2/tss2_tpm2_types.h>

#include <array>
#include <cstdint>
#include <utility>

namespace coffer::tpm {
namespace {

/// Without the layer that passed it on, and without the number of the parameter, handle or session.
TSS2_RC plainCode(TSS2_RC code) {
    const TSS2_RC bare = code & ~TSS2_RC_LAYER_MASK;
    constexpr TSS2_RC kWithoutNumber = TPM2_RC_FMT1 | 0x3F;
    return (bare & TPM2_RC_FMT1) != 0 ? bare & kWithoutNumber : bare;
}

bool isFromTpm(TSS2_RC code) {
    const TSS2_RC layer = code & TSS2_RC_LAYER_MASK;
    return layer == TSS2_TPM_RC_LAYER || layer == TSS2_RESMGR_TPM_RC_LAYER;
}

Fault faultOfTpm(TSS2_RC code) {
    switch (code) {
        case TPM2_RC_AUTH_FAIL:
            return Fault::PinWrong;
        case TPM2_RC_LOCKOUT:
            return Fault::LockedOut;
        case TPM2_RC_BAD_AUTH:
            return Fault::NoPermission;
        case TPM2_RC_OBJECT_MEMORY:
        case TPM2_RC_SESSION_MEMORY:
        case TPM2_RC_MEMORY:
        case TPM2_RC_OBJECT_HANDLES:
        case TPM2_RC_SESSION_HANDLES:
        case TPM2_RC_NV_RATE:
        case TPM2_RC_NV_UNAVAILABLE:
        case TPM2_RC_RETRY:
        case TPM2_RC_YIELDED:
        case TPM2_RC_TESTING:
            return Fault::Busy;
        case TPM2_RC_CANCELED:
            return Fault::Cancelled;
        default:
            return Fault::Broken;
    }
}

Fault faultOfStack(TSS2_RC code) {
    switch (code & ~TSS2_RC_LAYER_MASK) {
        case TSS2_BASE_RC_IO_ERROR:
        case TSS2_BASE_RC_NO_CONNECTION:
            return Fault::Removed;
        case TSS2_BASE_RC_RSP_AUTH_FAILED:
            return Fault::Refused;
        case TSS2_BASE_RC_NOT_PERMITTED:
            return Fault::NoPermission;
        default:
            return Fault::Broken;
    }
}

/// "2 hours", "16 minutes 40 seconds".
std::string spelled(std::chrono::seconds time) {
    struct Unit {
        std::int64_t seconds;
        const char* name;
    };
    constexpr std::array kUnits{Unit{3600, " hour"}, Unit{60, " minute"}, Unit{1, " second"}};
    std::string text;
    std::int64_t rest = time.count();
    for (const Unit& unit : kUnits) {
        const std::int64_t count = rest / unit.seconds;
        rest %= unit.seconds;
        if (count > 0) {
            text += (text.empty() ? "" : " ") + std::to_string(count) + unit.name + (count == 1 ? "" : "s");
        }
    }
    return text;
}

constexpr const char* kOwnerPassword =
    "its owner hierarchy has a password, which Windows sets on computers that start both; clearing the TPM "
    "removes it, and everything that was ever protected by it";

}  // namespace

Failure tpmFailure(TSS2_RC code, const char* command) {
    const Fault fault = isFromTpm(code) ? faultOfTpm(plainCode(code)) : faultOfStack(code);
    std::string detail = std::string(command) + ": " + Tss2_RC_Decode(code);
    if (isFromTpm(code) && plainCode(code) == TPM2_RC_BAD_AUTH) {
        detail = kOwnerPassword;
    }
    return {fault, {}, std::move(detail)};
}

Failure lockedOut(std::chrono::seconds recovery) {
    return {Fault::LockedOut,
            {},
            "it forgets one wrong PIN every " + spelled(recovery) + " while the computer is switched on"};
}

}  // namespace coffer::tpm
