// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/webauthn.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "browser/strictjson.h"
#include "bytes/encoding.h"
#include "crypto/hash.h"

namespace coffer {
namespace {

using nlohmann::json;

// WebAuthn Level 3, section 6.1: hash of the relying party, flags, counter.
constexpr std::size_t kHashSize = 32;
constexpr std::size_t kFixedSize = kHashSize + 1 + 4;
constexpr unsigned kUserPresent = 0x01;
constexpr unsigned kUserVerified = 0x04;
constexpr unsigned kBackupEligible = 0x08;
constexpr unsigned kBackedUp = 0x10;

}  // namespace

json credentialDescriptor(ByteView credential, const std::vector<std::string>& transports) {
    json result{{"type", "public-key"}, {"id", toBase64Url(credential)}};
    if (!transports.empty()) {
        result["transports"] = transports;
    }
    return result;
}

json getOptions(std::span<const Candidate> candidates) {
    json allowed = json::array();
    json inputs = json::object();
    for (const Candidate& candidate : candidates) {
        allowed.push_back(credentialDescriptor(candidate.credential, candidate.transports));
        inputs[toBase64Url(candidate.credential)] = {{"first", toBase64Url(candidate.input)}};
    }
    return {{"rpId", kRelyingPartyId},
            {"allowCredentials", allowed},
            {"userVerification", "required"},
            {"extensions", {{"prf", {{"evalByCredential", inputs}}}}}};
}

Outcome<Asked> readAssertion(const json& answer, const Hash& clientDataHash) {
    auto credential = jsonBytes(answer, "id");
    auto authenticatorData = jsonBytes(answer, "authenticatorData");
    auto signature = jsonBytes(answer, "signature");
    auto userHandle = jsonBytes(answer, "userHandle");
    const auto named = answer.find("userHandle");
    const bool unreadable = named != answer.end() && !named->is_null() && !userHandle;
    if (!credential || !authenticatorData || !signature || unreadable) {
        return Failure{Fault::Broken, {}, "an assertion without all of its parts"};
    }
    const ByteView hash = clientDataHash;
    return Asked{*std::move(credential),
                 std::move(userHandle),
                 {*std::move(authenticatorData), Bytes(hash.begin(), hash.end()), *std::move(signature)}};
}

std::optional<std::string> contradiction(ByteView authenticatorData) {
    if (authenticatorData.size() < kFixedSize) {
        return "they are too short";
    }
    const Hash expected = crypto::sha256(asBytes(kRelyingPartyId));
    if (!std::ranges::equal(authenticatorData.first(kHashSize), expected.view())) {
        return "they are for another relying party";
    }
    const unsigned flags = authenticatorData[kHashSize];
    if ((flags & kUserPresent) == 0) {
        return "nobody was present";
    }
    if ((flags & kUserVerified) == 0) {
        return "nobody was verified";
    }
    if ((flags & kBackedUp) != 0 && (flags & kBackupEligible) == 0) {
        return "it is backed up and cannot be";
    }
    return std::nullopt;
}

Device browserDevice() {
    return {"browser", "web browser", false};
}

}  // namespace coffer
