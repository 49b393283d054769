// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// Numbers of CTAP 2.1: commands (section 6), status codes (8.2).
namespace coffer::test {

enum Command : std::uint8_t {
    kMakeCredential = 0x01,
    kGetAssertion = 0x02,
    kGetInfo = 0x04,
    kClientPin = 0x06,
    kReset = 0x07,
    kGetNextAssertion = 0x08,
    kSelection = 0x0b,
};

enum Status : std::uint8_t {
    kOk = 0x00,
    kInvalidCommand = 0x01,
    kInvalidParameter = 0x02,
    kChannelBusy = 0x06,
    kUnexpectedType = 0x11,
    kInvalidCbor = 0x12,
    kMissingParameter = 0x14,
    kLimitExceeded = 0x15,
    kCredentialExcluded = 0x19,
    kUnsupportedAlgorithm = 0x26,
    kOperationDenied = 0x27,
    kKeyStoreFull = 0x28,
    kUnsupportedOption = 0x2b,
    kInvalidOption = 0x2c,
    kKeepaliveCancel = 0x2d,
    kNoCredentials = 0x2e,
    kUserActionTimeout = 0x2f,
    kNotAllowed = 0x30,
    kPinInvalid = 0x31,
    kPinBlocked = 0x32,
    kPinAuthInvalid = 0x33,
    kPinAuthBlocked = 0x34,
    kPinNotSet = 0x35,
    kPinRequired = 0x36,
    kPinPolicyViolation = 0x37,
    kPinTokenExpired = 0x38,
    kRequestTooLarge = 0x39,
    kUvBlocked = 0x3c,
    kUvInvalid = 0x3f,
};

}  // namespace coffer::test
