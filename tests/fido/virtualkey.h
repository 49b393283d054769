// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "fido/clientpin.h"

namespace coffer::test {

/// How a virtual authenticator waits for its owner's touch.
class Presence {
public:
    Presence() = default;
    Presence(const Presence&) = delete;
    Presence& operator=(const Presence&) = delete;
    virtual ~Presence() = default;
    /// kOk, kKeepaliveCancel or kUserActionTimeout.
    virtual Status awaitTouch() = 0;
};

/// A CTAP 2 authenticator in memory: one command in, one answer out. Below CTAPHID, see virtualhid.h.
///
/// It does what the standard says of makeCredential, getAssertion, getInfo, clientPIN, reset and selection,
/// with hmac-secret (two secrets for each credential, with and without user verification) and credProtect,
/// and of none more; the script below makes it fail as keys do. One thread at a time.
class VirtualKey {
public:
    explicit VirtualKey(KeyModel model = {}, std::optional<std::string> pin = {});
    VirtualKey(const VirtualKey&) = delete;
    VirtualKey& operator=(const VirtualKey&) = delete;

    /// The answer to a CTAP command: status byte, then CBOR.
    Bytes answer(ByteView message, Presence& presence);
    void powerCycle() { m_pin.powerCycle(); }

    // The script. Each applies to the next such command alone.
    void failNext(Command command, Status status) { m_failures[command].push_back(status); }
    void replyNext(Command command, Bytes answer) { m_replies[command].push_back(std::move(answer)); }
    /// What the next fingers on the reader are; true when it runs out.
    void fingers(std::deque<bool> recognised) { m_fingers = std::move(recognised); }
    /// Changes authenticator data before it is signed.
    void tamper(std::function<void(Bytes&)> change) { m_tamper = std::move(change); }
    /// Changes the answer of the next assertions after they are signed.
    void tamperAnswer(std::function<void(Cbor::Map&)> change) { m_tamperAnswer = std::move(change); }

    // What a test looks at.
    [[nodiscard]] KeyModel& model() { return m_model; }
    [[nodiscard]] ClientPin& pin() { return m_pin; }
    [[nodiscard]] std::size_t credentialCount() const { return m_credentials.size(); }
    [[nodiscard]] std::size_t residentCount() const;
    [[nodiscard]] int timesAsked(Command command) { return m_asked[command]; }
    enum class Verified { No, Yes };
    /// HMAC of the salt under one of the credential's secrets: what hmac-secret gives.
    [[nodiscard]] Bytes secretOf(const Bytes& credential, ByteView salt, Verified verified) const;
    [[nodiscard]] int protectionOf(const Bytes& credential) const {
        return m_credentials.at(credential).protection;
    }
    void setSecrets(const Bytes& credential, Bytes withVerification, Bytes without);
    /// Adds a credential that a relying party might have made before; answers its id.
    Bytes addCredential(const std::string& relyingParty, std::size_t idSize);

    /// Credentials, PIN and counters, to go on in another process.
    [[nodiscard]] Bytes save() const;
    /// False where that is nothing saved.
    bool restore(ByteView saved);

private:
    struct Credential {
        std::string relyingParty;
        Bytes user;
        Bytes scalar;  ///< private key, or Ed25519 seed
        int algorithm = -7;
        Bytes secretVerified;
        Bytes secretUnverified;
        bool resident = false;
        int protection = 1;
    };
    struct Verification {
        Status status = kOk;
        bool verified = false;
        bool touched = false;  ///< a finger on the reader is a touch as well
    };

    Reply dispatch(std::uint8_t command, const Cbor& request, Presence& presence);
    [[nodiscard]] Cbor info() const;
    Reply makeCredential(const Cbor& request, Presence& presence);
    Reply getAssertion(const Cbor& request, Presence& presence);
    Reply reset(Presence& presence);
    Verification verify(const Cbor& request, int parameterAt, int optionsAt, ByteView message,
                        ClientPin::Permission permission, const std::string& relyingParty,
                        Presence& presence);
    Status finger(Presence& presence);
    [[nodiscard]] std::vector<Bytes> matching(const Cbor* list, const std::string& relyingParty,
                                              bool verified) const;
    Bytes create(const Cbor& request, const std::string& relyingParty);
    [[nodiscard]] Cbor publicKey(const Credential& credential) const;
    [[nodiscard]] Bytes sign(const Credential& credential, ByteView message) const;
    Bytes authenticatorData(const std::string& relyingParty, bool touched, bool verified,
                            const Bytes& attested, const std::optional<Cbor>& extensions);
    Cbor attest(const Credential& credential, const Bytes& data, const Bytes& clientDataHash) const;
    Status hmacSecret(const Cbor& input, const Credential& credential, bool verified, Bytes& output);

    KeyModel m_model;
    ClientPin m_pin;
    P256Key m_attestationKey = P256Key::generate();
    std::map<Bytes, Credential> m_credentials;
    std::uint32_t m_signCount = 0;
    std::map<std::uint8_t, std::deque<Status>> m_failures;
    std::map<std::uint8_t, std::deque<Bytes>> m_replies;
    std::map<std::uint8_t, int> m_asked;
    std::deque<bool> m_fingers;
    std::function<void(Bytes&)> m_tamper;
    std::function<void(Cbor::Map&)> m_tamperAnswer;
};

}  // namespace coffer::test
