// SPDX-License-Identifier: GPL-3.0-or-later
#include <fido.h>

#include "bytes/encoding.h"
#include "fido/fidotest.h"
#include "fido/handles.h"
#include "fido/key.h"
#include "support/vectorfile.h"

/// The examples of WebAuthn Level 3 for PRF over CTAP's hmac-secret: they tie the salt that core/fido
/// computes, the virtual authenticator, and libfido2 to each other and to browsers.
namespace coffer::test {
namespace {

class PrfVector : public testing::TestWithParam<const char*> {
protected:
    VectorFile m_vector{std::filesystem::path(COFFER_TEST_DATA) / "vectors" / "fido" / GetParam()};

    [[nodiscard]] Bytes salts() const {
        Bytes all = m_vector.bytes("salt1");
        append(all, m_vector.has("salt2") ? m_vector.bytes("salt2") : Bytes());
        return all;
    }
    [[nodiscard]] Bytes outputs() const {
        Bytes all = m_vector.bytes("output1");
        append(all, m_vector.has("output2") ? m_vector.bytes("output2") : Bytes());
        return all;
    }
    [[nodiscard]] PinProtocol protocol() const {
        PinProtocol result(std::stoi(m_vector.text("protocol")));
        result.setAgreementKey(P256Key::fromPrivate(m_vector.bytes("authenticator-private-key")));
        return result;
    }
};

TEST_P(PrfVector, saltsAreHashedAsBrowsersDo) {
    EXPECT_EQ(toHex(saltOf(m_vector.bytes("first"))), toHex(m_vector.bytes("salt1")));
    if (m_vector.has("second")) {
        EXPECT_EQ(toHex(saltOf(m_vector.bytes("second"))), toHex(m_vector.bytes("salt2")));
    }
}

TEST_P(PrfVector, theVirtualAuthenticatorComputesThem) {
    const PinProtocol authenticator = protocol();
    const Cbor key = authenticator.keyAgreement();
    EXPECT_EQ(*key.find<Bytes>(-2), m_vector.bytes("authenticator-x"));
    EXPECT_EQ(*key.find<Bytes>(-3), m_vector.bytes("authenticator-y"));
    PinProtocol platform(authenticator.number());
    platform.setAgreementKey(P256Key::fromPrivate(m_vector.bytes("platform-private-key")));
    const Bytes shared = authenticator.sharedSecret(platform.keyAgreement());
    EXPECT_EQ(shared, m_vector.bytes("shared-secret"));
    EXPECT_EQ(authenticator.decrypt(shared, m_vector.bytes("salt-enc")), salts());
    const Bytes sealed = m_vector.bytes("output-enc");
    const Bytes iv = authenticator.number() == 2 ? Bytes(sealed.begin(), sealed.begin() + 16) : Bytes();
    EXPECT_EQ(authenticator.encrypt(shared, outputs(), iv), sealed);
    EXPECT_EQ(platform.decrypt(shared, sealed), outputs());
}

TEST_P(PrfVector, libfido2GetsThemFromIt) {
    KeyModel model;
    model.pinProtocols = {std::stoi(m_vector.text("protocol"))};
    const auto key = std::make_shared<VirtualHid>(model, kPin);
    const Bytes id = key->key().addCredential("localhost", 32);
    key->key().setSecrets(id, m_vector.bytes("credential-random"), random(32));
    const auto transport = std::make_shared<VirtualTransport>();
    transport->add("key", key);
    KeyThread thread;
    ASSERT_EQ(thread.open("key", transport, std::chrono::seconds(5), {}).code, FIDO_OK);
    const FidoOwned<fido_assert_t> assertion(fido_assert_new());
    const Bytes salt = salts(), data(32, 1);
    fido_assert_set_rp(assertion.get(), "localhost");
    fido_assert_set_clientdata(assertion.get(), data.data(), data.size());
    fido_assert_allow_cred(assertion.get(), id.data(), id.size());
    fido_assert_set_extensions(assertion.get(), FIDO_EXT_HMAC_SECRET);
    ASSERT_EQ(fido_assert_set_hmac_salt(assertion.get(), salt.data(), salt.size()), FIDO_OK);
    const auto ask = [&](fido_dev_t& device, const std::atomic<bool>&) {
        return fido_dev_get_assert(&device, assertion.get(), kPin);
    };
    ASSERT_EQ(thread.run(ask, std::chrono::seconds(5), {}).code, FIDO_OK);
    const auto secret = fidoBytes(fido_assert_hmac_secret_ptr(assertion.get(), 0),
                                  fido_assert_hmac_secret_len(assertion.get(), 0));
    EXPECT_EQ(Bytes(secret.begin(), secret.end()), outputs());
}

INSTANTIATE_TEST_SUITE_P(WebAuthn, PrfVector,
                         testing::Values("prf-one-protocol-1.txt", "prf-one-protocol-2.txt",
                                         "prf-two-protocol-2.txt"));

}  // namespace
}  // namespace coffer::test
