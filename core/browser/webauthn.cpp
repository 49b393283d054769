// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/webauthn.h"

#include <nlohmann/json.hpp>

#include "browser/strictjson.h"
#include "bytes/encoding.h"

namespace coffer {

using nlohmann::json;

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
    return Asked{*std::move(credential),
                 std::move(userHandle),
                 {*std::move(authenticatorData), toBytes(clientDataHash), *std::move(signature)}};
}

Device browserDevice() {
    return {"browser", "web browser", false};
}

}  // namespace coffer
