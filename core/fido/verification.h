// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "fido/key.h"

/// Inside the room only: how a person shows one key that he is its owner, for the time of one ceremony.
///
/// A key with a fingerprint reader that is set up is asked to verify by itself, and by PIN only once the
/// reader refuses to. Any other key gets its PIN: asked for once, again after a wrong one, and kept in locked
/// memory until the ceremony ends, so that two requests need one question.
namespace coffer {

class Verification {
public:
    /// All must outlive this object.
    Verification(Key& key, KeyList& keys, Dialogue& dialogue, std::stop_token stop);

    enum class Lack { SetPin, Refuse };
    /// Makes the key able to verify: a first PIN where it has none (SetPin) or Fault::PinNotSet (Refuse), and
    /// a new one where it insists on that.
    Outcome<void> prepare(Lack lack);
    /// Gives it its first PIN, or another in place of the one it has.
    Outcome<void> setFirstPin();
    Outcome<void> changePin();

    using Request = std::function<KeyReply(const KeyPin& pin)>;
    /// Sends the request, with what it needs from the person, until the key took it or refused it for good.
    /// Gives the reply's code where that is Ok or one of `expected`.
    Outcome<int> send(const Request& request, Step::Kind step, std::initializer_list<int> expected = {});

    /// The failure of a reply, with what only the surroundings tell: gone, in use, too late.
    Failure failureOf(const KeyReply& reply);

private:
    Outcome<void> askPin();
    Outcome<KeyPin> newPin(PinQuestion::Kind kind, bool refusedBefore);
    void announce(Step::Kind step);
    bool recovers(const KeyReply& reply);

    Key& m_key;
    KeyList& m_keys;
    Dialogue& m_dialogue;
    std::stop_token m_stop;
    bool m_byFingerprint;
    KeyPin m_pin;
    bool m_wrongBefore = false;
    int m_fingers = 0;       ///< refused in this ceremony
    bool m_renewed = false;  ///< one stale token was forgiven
};

}  // namespace coffer
