// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "result/result.h"

namespace coffer {

/// Why a ceremony with an authenticator came to nothing. Each is a different thing for a person to understand
/// and to do, so each keeps its kind up to the words that are read.
enum class Fault {
    NoneFound,           ///< no such authenticator is plugged in or built in
    NotEnrolled,         ///< it is here, but holds no credential for this vault: another one, or it was reset
    AlreadyEnrolled,     ///< it holds a credential for this vault already
    DifferentSecret,     ///< it answered with another secret than it gave before
    PinWrong,            ///< with `retries` left
    PinReplug,           ///< too many wrong PINs in a row: it wants to be unplugged and plugged in again
    PinBlocked,          ///< too many wrong PINs for good: only a reset helps, which destroys its credentials
    PinNotSet,           ///< it has no PIN yet, and no other user verification
    PinPolicy,           ///< the new PIN is too short, too long or must be changed first
    FingerprintWrong,    ///< not recognised, with `retries` left
    FingerprintBlocked,  ///< not recognised too often: its PIN is needed
    LockedOut,           ///< a TPM that refuses every PIN for a while, because too many were wrong
    StoreFull,           ///< it has no room for another credential
    Unsupported,         ///< it cannot give a secret (no hmac-secret, no PRF), or not with user verification
    Removed,             ///< it went away in the middle
    Busy,                ///< another program is using it
    NoPermission,        ///< this person may not open it
    Cancelled,           ///< the person, or the caller, stopped it
    TimedOut,            ///< nobody touched it, or answered, in time
    NotAllowed,          ///< a browser's one word for cancelled, timed out, no credential and wrong device
    Gone,                ///< what the slot needs exists no more: a cleared TPM, a closed page
    Refused,             ///< what came back contradicts what was asked: signature, origin, flags, challenge
    Broken,              ///< it answered with something that is no answer
};

/// The stable lower-case name of a fault, for programs: "pin-wrong".
const char* faultName(Fault fault);

struct Failure {
    Fault fault;
    std::optional<unsigned> retries = {};  ///< tries left, where the authenticator tells
    std::string detail = {};  ///< what exactly, for "Details": a library's error, a field; may be empty
};

/// The one sentence of a failure in English, as the command line shows it, with the code that fits.
Error asError(const Failure& failure);

/// What came of a ceremony. A plain value like Result, but the reason keeps its kind.
template <typename T>
class [[nodiscard]] Outcome {
public:
    // Implicit on purpose, as in Result.
    Outcome(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Outcome(Failure failure) : m_state(std::in_place_index<1>, std::move(failure)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Requires: ok().
    [[nodiscard]] T& operator*() & { return *std::get_if<0>(&m_state); }
    [[nodiscard]] const T& operator*() const& { return *std::get_if<0>(&m_state); }
    [[nodiscard]] T operator*() && { return std::move(*std::get_if<0>(&m_state)); }
    [[nodiscard]] T* operator->() { return std::get_if<0>(&m_state); }
    [[nodiscard]] const T* operator->() const { return std::get_if<0>(&m_state); }

    /// Requires: !ok().
    [[nodiscard]] const Failure& failure() const { return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Failure> m_state;
};

/// A ceremony that has no value.
template <>
class [[nodiscard]] Outcome<void> {
public:
    Outcome() = default;
    Outcome(Failure failure) : m_failure(std::move(failure)) {}

    [[nodiscard]] bool ok() const { return !m_failure.has_value(); }
    explicit operator bool() const { return ok(); }
    /// Requires: !ok().
    [[nodiscard]] const Failure& failure() const { return *m_failure; }

private:
    std::optional<Failure> m_failure;
};

}  // namespace coffer
