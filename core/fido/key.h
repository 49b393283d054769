// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>

#include "authenticators/authenticator.h"
#include "authenticators/pin.h"
#include "fido/assertion.h"
#include "fido/keylist.h"
#include "fido/keythread.h"
#include "fido/keytraits.h"

/// Inside the room only: one open security key, and what Coffer does with it. Each verb blocks until the key
/// has answered or `stop` is requested.
namespace coffer {

/// A PIN as libfido2 takes it: UTF-8 with a zero byte behind. Shared with the key's thread, which may outlive
/// a ceremony that was abandoned. Null: the key verifies the person itself.
using KeyPin = std::shared_ptr<const SecretBytes>;

/// Null for what no key has for its PIN: too long, or with a zero byte in it. What is too short is one that a
/// key may have got elsewhere, as far as it fills kShortestPin bytes.
KeyPin keyPinOf(const Pin& pin);

/// The salt that a key is given for a slot: WebAuthn's hash over the input (Level 3, section 10.1.4), which
/// browsers compute and libfido2 does not.
Hash saltOf(ByteView input);

/// What a key answered to one request, and for the codes that matter, what it answered with.
template <typename T>
struct KeyAnswer {
    KeyReply reply;
    T value = {};
};

struct NewCredential {
    AttestationStatement statement;
    Hash clientDataHash;
};

struct SecretAnswer {
    SecretBytes secret;  ///< 32 bytes; empty where the key gave none
    Bytes credential;    ///< the one that answered; empty where a single one was asked and left unnamed
    SignedAssertion assertion;
};

/// What a new credential shall be.
struct CredentialWish {
    const EnrolRequest* request;     ///< used before the verb returns
    std::span<const Bytes> exclude;  ///< of the request; no more than one message takes
    bool discoverable = false;
    int algorithm = kSignatureAlgorithms.front();
};

class Key {
public:
    Key(Device device, std::shared_ptr<Transport> transport, KeyPatience patience)
        : m_device(std::move(device)), m_transport(std::move(transport)), m_patience(patience) {}

    [[nodiscard]] const Device& device() const { return m_device; }
    /// After open().
    [[nodiscard]] const KeyTraits& traits() const { return m_traits; }
    [[nodiscard]] const KeyPatience& patience() const { return m_patience; }

    /// Opens it and reads its traits.
    KeyReply open(const std::stop_token& stop);
    /// Makes a credential: user present and verified, hmac-secret, not listed without its id where possible.
    KeyAnswer<NewCredential> make(const CredentialWish& wish, const KeyPin& pin, const std::stop_token& stop);
    /// Asks for the secret of one of the credentials, with user presence and verification. Without an input
    /// it asks only which of them it has.
    KeyAnswer<SecretAnswer> ask(std::span<const Bytes> credentials, const std::optional<PrfInput>& input,
                                const KeyPin& pin, const std::stop_token& stop);
    /// Which of the credentials the key has, without a touch. `verified`: with user verification, for keys
    /// that answer nothing without.
    enum class Silence { Unverified, Verified };
    KeyAnswer<std::optional<std::size_t>> search(std::span<const Bytes> credentials, Silence silence,
                                                 const KeyPin& pin, const std::stop_token& stop);
    /// Tries left; nothing where the key does not tell, as some do not before a PIN is set.
    std::optional<unsigned> pinTries(const std::stop_token& stop);
    std::optional<unsigned> fingerprintTries(const std::stop_token& stop);
    /// Sets its first PIN, or changes `old`.
    KeyReply setPin(const KeyPin& pin, const KeyPin& old, const std::stop_token& stop);

    /// Lets it blink until it is touched; see touched(). Requires: nothing runs.
    void startBlinking();
    /// Nothing while it blinks.
    [[nodiscard]] std::optional<KeyReply> touched() const;
    /// False: it did not end and is lost for this ceremony.
    bool stopBlinking() { return m_thread.cancel(); }

    /// How many of `credentials`, from the first on, fit into one request together; 0 where even the first
    /// is too long for this key or no credential id at all.
    [[nodiscard]] std::size_t fitting(std::span<const Bytes> credentials) const;

private:
    std::optional<unsigned> tries(int (*question)(fido_dev_t*, int*), const std::stop_token& stop);

    Device m_device;
    std::shared_ptr<Transport> m_transport;
    KeyPatience m_patience;
    KeyTraits m_traits;
    KeyThread m_thread;
};

}  // namespace coffer
