// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bytes/secretbytes.h"

namespace coffer {

/// An authenticator that is here, as far as it tells without being touched.
struct Device {
    std::string id;          ///< names it until it is unplugged: a path; never shown to a person
    std::string name;        ///< of its maker and model: "Yubico YubiKey OTP+FIDO+CCID"
    bool simulator = false;  ///< a development transport, which opens nothing that matters
};

/// What is going on, for a screen to show. `device` is empty where no single one is meant.
struct Step {
    enum class Kind {
        Insert,       ///< plug one in; none of those needed is here
        Choose,       ///< several are here: touch the one that is meant
        Touch,        ///< touch it
        Fingerprint,  ///< put a finger on its reader; `retries` left
        OpenPage,     ///< go on in the browser, at `page`
        Working,      ///< nothing to do for the person
        FirstTest,    ///< what was made is now asked once more, as at every unlocking: its first test
        Removed,      ///< it went away
    };
    Kind kind;
    Device device = {};
    std::optional<unsigned> retries = {};
    std::string page = {};  ///< holds a one-time token: shown and opened, never logged
};

/// A PIN that is wanted.
struct PinQuestion {
    enum class Kind {
        Enter,   ///< the one it has
        Set,     ///< it has none: a new one
        Change,  ///< it insists on a new one in place of the one just entered
    };
    Kind kind = Kind::Enter;
    Device device;
    std::optional<unsigned> retries = {};  ///< tries left, where it tells
    bool wrongBefore = false;              ///< the one entered a moment ago was wrong, or not taken
    unsigned shortest = 4;                 ///< of a new one, in Unicode code points
};

/// The person's side of a ceremony. Called on the thread that runs it, one call at a time; step() returns at
/// once, pin() when the person has answered. The stop token of the ceremony also ends a pending pin():
/// whoever implements it watches that token.
class Dialogue {
public:
    Dialogue() = default;
    Dialogue(const Dialogue&) = delete;
    Dialogue& operator=(const Dialogue&) = delete;
    virtual ~Dialogue() = default;

    virtual void step(const Step& step) = 0;
    /// As typed; it becomes a Pin (pin.h) where it is used. Nothing: the person cancelled; after a wrong one
    /// the ceremony then ends with what was wrong (PinWrong, PinPolicy). Whoever has only one PIN to offer,
    /// as from a file descriptor, answers nothing the second time, so that no further try is spent on it.
    virtual std::optional<SecretBytes> pin(const PinQuestion& question) = 0;
};

}  // namespace coffer
