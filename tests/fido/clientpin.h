// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "fido/ctapstatus.h"
#include "fido/keymodel.h"
#include "fido/pinprotocol.h"

namespace coffer::test {

/// What one command answers: a status, and a value where the status is kOk and there is one.
struct Reply {
    Status status = kOk;
    std::optional<Cbor> value = {};
};

/// The PIN and fingerprint of a virtual authenticator: authenticatorClientPIN (CTAP 2.1, section 6.5), its
/// counters and its tokens.
///
/// Counters as the standard has them: 8 wrong PINs block for good; 3 in a row block until the next power
/// cycle; a right one resets both. 3 wrong fingers block the reader until a PIN is entered.
class ClientPin {
public:
    static constexpr int kPinTries = 8;
    static constexpr int kPinTriesInARow = 3;
    static constexpr int kFingerTries = 3;

    ClientPin(const KeyModel& model, std::optional<std::string> pin);

    /// authenticatorClientPIN. `finger` waits for a touch of the reader and says what came of it.
    using Finger = std::function<Status()>;
    Reply answer(const Cbor& request, const Finger& finger);

    /// Whether pinUvAuthParam over `message` was made with a token that has the permission for that relying
    /// party.
    enum Permission : int { kMake = 1, kGet = 2 };
    [[nodiscard]] Status check(const Cbor* parameter, const Cbor* protocol, ByteView message,
                               Permission permission, const std::string& relyingParty) const;

    /// One finger on the reader, without a token: the "uv" option.
    Status touchReader(const Finger& finger);

    void powerCycle();
    void reset();
    [[nodiscard]] PinProtocol* protocol(std::int64_t number);
    [[nodiscard]] bool isSet() const { return m_pinHash.has_value(); }
    [[nodiscard]] bool mustChange() const { return m_mustChange; }
    void insistOnChange() { m_mustChange = true; }
    [[nodiscard]] int pinTries() const { return m_pinTries; }
    void setPinTries(int tries) { m_pinTries = tries; }
    [[nodiscard]] const std::optional<Bytes>& pinHash() const { return m_pinHash; }
    void restore(std::optional<Bytes> pinHash, int tries);
    /// Makes the token that was given out last worthless, as a power cycle in between does.
    void expireToken() { m_token = random(32); }

private:
    [[nodiscard]] Bytes secretOf(const Cbor& request);
    Status checkPin(const Cbor& request, ByteView secret);
    Status store(ByteView padded);
    Reply setPin(const Cbor& request);
    Reply changePin(const Cbor& request);
    Reply pinToken(const Cbor& request, bool permissions);
    Reply fingerToken(const Cbor& request, const Finger& finger);
    Reply giveToken(const Cbor& request, ByteView secret, bool permissions);

    const KeyModel& m_model;
    std::vector<PinProtocol> m_protocols;
    std::optional<Bytes> m_pinHash;  ///< the first 16 bytes of SHA-256
    bool m_mustChange;
    int m_pinTries = kPinTries;
    int m_wrongInARow = 0;
    int m_fingerTries = kFingerTries;
    Bytes m_token = random(32);
    int m_permissions = 0;
    std::optional<std::string> m_tokenParty;
};

}  // namespace coffer::test
