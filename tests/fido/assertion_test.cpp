// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/assertion.h"

#include "bytes/encoding.h"
#include "fido/aaguids.h"
#include "fido/ctapcrypto.h"
#include "fido/fidotest.h"
#include "fido/signer.h"

namespace coffer::test {
namespace {

using testing::HasSubstr;

const Cbor kNoStatement{Cbor::Map()};

Hash hashOf(const Bytes& bytes) {
    return *Hash::from(bytes);
}

Outcome<Registration> registered(const Specimen& specimen, const std::string& format, const Cbor& statement) {
    return verifyRegistration(specimen.object(format, statement), hashOf(specimen.clientDataHash));
}

SignedAssertion assertionOf(const Specimen& specimen) {
    const Bytes data = specimen.assertionData();
    return {data, specimen.clientDataHash, specimen.signatureOver(data)};
}

TEST(Registration, ofEveryAlgorithmVerifies) {
    for (const int algorithm : kSignatureAlgorithms) {
        const Specimen specimen(algorithm);
        const auto result = registered(specimen, "packed", specimen.selfStatement());
        ASSERT_TRUE(result) << algorithm << asError(result.failure()).detail;
        EXPECT_EQ(result->portrait.attestation, Attestation::Self);
        EXPECT_EQ(result->credential, specimen.credential);
        EXPECT_EQ(result->publicKey, specimen.publicKey.encode());
        EXPECT_EQ(result->portrait.aaguid, specimen.aaguid);
        EXPECT_EQ(result->portrait.signCount, 7U);
        EXPECT_FALSE(result->hmacSecret);
    }
}

TEST(Registration, withAWrongSignatureIsRefused) {
    for (const int algorithm : kSignatureAlgorithms) {
        Specimen specimen(algorithm);
        const Cbor statement = specimen.selfStatement();
        specimen.signCount = 8;
        EXPECT_EQ(faultOf(registered(specimen, "packed", statement)), "refused") << algorithm;
    }
}

TEST(Registration, signedByACertificateIsVerified) {
    const Specimen specimen;
    const P256Key maker = P256Key::generate();
    Bytes message = specimen.registrationData();
    append(message, specimen.clientDataHash);
    const auto statement = [&](const Bytes& signature, int algorithm) {
        return Cbor(
            Cbor::Map{{"alg", algorithm}, {"sig", signature}, {"x5c", Cbor::Array{maker.certificate()}}});
    };
    EXPECT_EQ(registered(specimen, "packed", statement(maker.sign(message), -7))->portrait.attestation,
              Attestation::Verified);
    EXPECT_EQ(faultOf(registered(specimen, "packed", statement(maker.sign(Bytes(3)), -7))), "refused");
    const auto unknown = registered(specimen, "packed", statement(maker.sign(message), -36));
    ASSERT_TRUE(unknown);
    EXPECT_EQ(unknown->portrait.attestation, Attestation::None) << "an algorithm that nobody here judges";
}

TEST(Registration, ofTheU2fFormatIsVerified) {
    const Specimen specimen;
    const P256Key maker = P256Key::generate();
    Bytes message{0};
    append(message, sha256Of(asBytes("localhost")));
    append(message, specimen.clientDataHash);
    append(message, specimen.credential);
    message.push_back(4);
    append(message, *specimen.publicKey.find<Bytes>(-2));
    append(message, *specimen.publicKey.find<Bytes>(-3));
    const auto statement = [&](const Bytes& signature) {
        return Cbor(Cbor::Map{{"sig", signature}, {"x5c", Cbor::Array{maker.certificate()}}});
    };
    const auto result = registered(specimen, "fido-u2f", statement(maker.sign(message)));
    ASSERT_TRUE(result) << asError(result.failure()).detail;
    EXPECT_EQ(result->portrait.attestation, Attestation::Verified);
    EXPECT_EQ(faultOf(registered(specimen, "fido-u2f", statement(maker.sign(Bytes(3))))), "refused");
}

TEST(Registration, ofOtherFormatsVouchesForNothing) {
    const Specimen specimen;
    for (const char* const format :
         {"none", "apple", "android-key", "android-safetynet", "compound", "", "x"}) {
        const auto result = registered(specimen, format, kNoStatement);
        ASSERT_TRUE(result) << format << asError(result.failure()).detail;
        EXPECT_EQ(result->portrait.attestation, Attestation::None);
    }
    const auto tpm = registered(specimen, "tpm", Cbor(Cbor::Map{{"ver", "2.0"}, {"sig", Bytes(64)}}));
    ASSERT_TRUE(tpm) << asError(tpm.failure()).detail;
    EXPECT_EQ(tpm->portrait.attestation, Attestation::None);
}

TEST(Registration, thatNamesAnotherAlgorithmThanItsKeyIsRefused) {
    const Specimen specimen;
    const Bytes signature = specimen.signatureOver(specimen.registrationData());
    EXPECT_EQ(faultOf(registered(specimen, "packed", Cbor(Cbor::Map{{"alg", -257}, {"sig", signature}}))),
              "refused");
    EXPECT_EQ(faultOf(registered(specimen, "packed", Cbor(Cbor::Map{{"sig", signature}}))), "refused");
    EXPECT_EQ(faultOf(registered(specimen, "packed", kNoStatement)), "refused");
}

TEST(Registration, verifiesWithWhicheverExtensionsItHas) {
    const std::vector<std::pair<Cbor::Map, Attestation>> rows{
        {{{"hmac-secret", true}}, Attestation::Self},
        {{{"hmac-secret", true}, {"credProtect", 2}}, Attestation::Self},
        {{{"credProtect", 3}, {"minPinLength", 6}}, Attestation::Self},
        {{{"hmac-secret", false}}, Attestation::Self},
        {{{"credBlob", true}}, Attestation::Self},
        {{}, Attestation::Self},
        {{{"thirdPartyPayment", true}}, Attestation::None},
        {{{"credProtect", 77}}, Attestation::None}};
    for (const auto& [extensions, expected] : rows) {
        Specimen specimen;
        specimen.extensions = Cbor(extensions);
        const auto result = registered(specimen, "packed", specimen.selfStatement());
        ASSERT_TRUE(result) << asError(result.failure()).detail;
        EXPECT_EQ(result->portrait.attestation, expected) << toHex(specimen.extensions->encode());
        const Cbor* const secret = specimen.extensions->find("hmac-secret");
        EXPECT_EQ(result->hmacSecret, secret != nullptr && *secret == Cbor(true));
    }
}

TEST(Registration, followsTheRulesOfTheFlags) {
    const std::vector<std::pair<std::uint8_t, std::string>> rows{
        {0x05, "none"},    {0x0d, "none"},    {0x1d, "none"},   {0x15, "refused"},
        {0x04, "refused"}, {0x01, "refused"}, {0x00, "refused"}};
    for (const auto& [flags, expected] : rows) {
        Specimen specimen;
        specimen.flags = flags;
        const auto result = registered(specimen, "none", kNoStatement);
        EXPECT_EQ(faultOf(result), expected) << int{flags};
        if (result) {
            EXPECT_EQ(result->portrait.backupEligible, (flags & 0x08) != 0);
            EXPECT_EQ(result->portrait.backedUp, (flags & 0x10) != 0);
        }
        EXPECT_EQ(faultOf(verifyAssertion(assertionOf(specimen), specimen.publicKey.encode())), expected);
    }
}

TEST(Registration, forAnotherRelyingPartyIsRefused) {
    Specimen specimen;
    specimen.relyingParty = "localhost.example";
    EXPECT_EQ(faultOf(registered(specimen, "none", kNoStatement)), "refused");
    EXPECT_EQ(faultOf(verifyAssertion(assertionOf(specimen), specimen.publicKey.encode())), "refused");
}

TEST(Registration, knowsHowLongACredentialIdMayBe) {
    const std::vector<std::pair<std::size_t, std::string>> rows{
        {1, "none"}, {1023, "none"}, {1024, "broken"}, {0, "broken"}, {65535, "broken"}};
    for (const auto& [size, expected] : rows) {
        Specimen specimen;
        specimen.credential = Bytes(size, 1);
        EXPECT_EQ(faultOf(registered(specimen, "none", kNoStatement)), expected) << size;
    }
}

TEST(Registration, withAKeyThatCannotBeVerifiedIsUnsupported) {
    const std::vector<Cbor> keys{Cbor(Cbor::Map{{1, 2}, {3, -36}, {-1, 3}, {-2, Bytes(66)}, {-3, Bytes(66)}}),
                                 Cbor(Cbor::Map{{1, 2}, {3, -7}, {-1, 1}, {-2, Bytes(32)}}),
                                 Cbor(Cbor::Map{{1, 2}, {3, -7}, {-1, 2}, {-2, Bytes(32)}, {-3, Bytes(32)}}),
                                 Cbor(Cbor::Map{{1, 2}, {3, -7}, {-1, 1}, {-2, Bytes(31)}, {-3, Bytes(33)}}),
                                 Cbor(Cbor::Map{{1, 3}, {3, -257}, {-1, Bytes(128)}, {-2, Bytes{1, 0, 1}}}),
                                 Cbor(Cbor::Map{{1, 1}, {3, -8}, {-1, 6}, {-2, Bytes(33)}}),
                                 Cbor(Cbor::Map{{3, "ES256"}}),
                                 Cbor(Cbor::Map{}),
                                 Cbor(7)};
    for (const Cbor& key : keys) {
        Specimen specimen;
        specimen.publicKey = key;
        EXPECT_EQ(faultOf(registered(specimen, "none", kNoStatement)), "unsupported") << toHex(key.encode());
        EXPECT_EQ(faultOf(verifyAssertion(assertionOf(specimen), key.encode())), "unsupported");
    }
}

TEST(Registration, thatIsNoneIsBroken) {
    const Specimen specimen;
    const Bytes good = specimen.object("none", kNoStatement);
    const Hash hash = hashOf(specimen.clientDataHash);
    ASSERT_TRUE(verifyRegistration(good, hash));
    for (std::size_t size = 0; size < good.size(); ++size) {
        EXPECT_EQ(faultOf(verifyRegistration(ByteView(good).first(size), hash)), "broken") << size;
    }
    Bytes longer = good;
    longer.push_back(0);
    EXPECT_EQ(faultOf(verifyRegistration(longer, hash)), "broken");
    EXPECT_EQ(faultOf(verifyRegistration(Bytes(kAttestationLimit + 1), hash)), "broken");
    EXPECT_EQ(faultOf(verifyRegistration(Cbor(Cbor::Map{{"fmt", "none"}}).encode(), hash)), "broken");
}

TEST(Registration, withAMemberTwiceIsBrokenAndWithOneMoreIsNot) {
    const Specimen specimen;
    const Bytes data = specimen.registrationData();
    const auto object = [&](const Cbor& extra, const Cbor& value) {
        return Cbor(Cbor::Map{{"fmt", "none"}, {"attStmt", kNoStatement}, {"authData", data}, {extra, value}})
            .encode();
    };
    const Hash hash = hashOf(specimen.clientDataHash);
    EXPECT_EQ(faultOf(verifyRegistration(object("authData", data), hash)), "broken");
    EXPECT_EQ(faultOf(verifyRegistration(object("fmt", "packed"), hash)), "broken");
    EXPECT_EQ(faultOf(verifyRegistration(object("epAtt", true), hash)), "none");
}

TEST(Registration, withoutACredentialIsBroken) {
    const Specimen specimen;
    const Cbor object(
        Cbor::Map{{"fmt", "none"}, {"attStmt", kNoStatement}, {"authData", specimen.assertionData()}});
    EXPECT_EQ(faultOf(verifyRegistration(object.encode(), hashOf(specimen.clientDataHash))), "broken");
}

TEST(Assertion, ofEveryAlgorithmVerifies) {
    for (const int algorithm : kSignatureAlgorithms) {
        Specimen specimen(algorithm);
        specimen.flags = 0x1d;
        const auto facts = verifyAssertion(assertionOf(specimen), specimen.publicKey.encode());
        ASSERT_TRUE(facts) << algorithm << asError(facts.failure()).detail;
        EXPECT_TRUE(facts->backupEligible);
        EXPECT_TRUE(facts->backedUp);
        EXPECT_EQ(facts->signCount, 7U);
    }
}

TEST(Assertion, thatWasChangedIsRefused) {
    const Specimen specimen, other;
    const Bytes key = specimen.publicKey.encode();
    const SignedAssertion good = assertionOf(specimen);
    ASSERT_TRUE(verifyAssertion(good, key));
    SignedAssertion counter = good, challenge = good, signature = good;
    counter.authenticatorData[36] ^= 1;
    challenge.clientDataHash[0] ^= 1;
    signature.signature[20] ^= 1;
    EXPECT_EQ(faultOf(verifyAssertion(counter, key)), "refused");
    EXPECT_EQ(faultOf(verifyAssertion(challenge, key)), "refused");
    EXPECT_EQ(faultOf(verifyAssertion(signature, key)), "refused");
    EXPECT_EQ(faultOf(verifyAssertion(good, other.publicKey.encode())), "refused");
}

TEST(Assertion, thatCannotBeReadIsBroken) {
    const Specimen specimen;
    const Bytes key = specimen.publicKey.encode();
    SignedAssertion data = assertionOf(specimen), hash = data, signature = data;
    data.authenticatorData.pop_back();
    hash.clientDataHash.pop_back();
    signature.signature = Bytes(5000);
    EXPECT_EQ(faultOf(verifyAssertion(data, key)), "broken");
    EXPECT_EQ(faultOf(verifyAssertion(hash, key)), "broken");
    EXPECT_EQ(faultOf(verifyAssertion(signature, key)), "broken");
}

TEST(Assertion, verifiesWithWhicheverExtensionsItHas) {
    for (const bool secret : {true, false}) {
        Specimen specimen;
        if (secret) {
            specimen.extensions = Cbor(Cbor::Map{{"hmac-secret", Bytes(48, 9)}});
        }
        const auto facts = verifyAssertion(assertionOf(specimen), specimen.publicKey.encode());
        ASSERT_TRUE(facts) << asError(facts.failure()).detail;
    }
}

TEST(Assertion, countersThatDoNotGrowAreTold) {
    EXPECT_FALSE(counterWentBack(0, 0)) << "synced credentials do not count";
    EXPECT_FALSE(counterWentBack(0, 1));
    EXPECT_FALSE(counterWentBack(7, 8));
    EXPECT_TRUE(counterWentBack(7, 7));
    EXPECT_TRUE(counterWentBack(7, 0));
}

TEST(Aaguids, nameWhatIsKnown) {
    const auto id = [](std::string_view digits) { return *fromHex(digits); };
    EXPECT_EQ(authenticatorName(id("2fc0579f811347eab116bb5a8db9202a")), "YubiKey 5 NFC");
    EXPECT_EQ(authenticatorName(id("ea9b8d664d011d213ce4b6b48cb575d4")), "Google Password Manager");
    EXPECT_EQ(authenticatorName(Bytes(16)), "");
    EXPECT_EQ(authenticatorName(Bytes()), "");
    EXPECT_TRUE(livesInComputer(id("08987058cadc4b81b6e130de50dcbe96")));
    EXPECT_FALSE(livesInComputer(id("2fc0579f811347eab116bb5a8db9202a")));
    EXPECT_FALSE(livesInComputer(Bytes(16)));
}

TEST(Aaguids, ofThisComputerShowInThePortrait) {
    Specimen specimen;
    specimen.aaguid = *fromHex("08987058cadc4b81b6e130de50dcbe96");
    EXPECT_TRUE(registered(specimen, "none", kNoStatement)->portrait.thisComputerOnly);
}

}  // namespace
}  // namespace coffer::test
