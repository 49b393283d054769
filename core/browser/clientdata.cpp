// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/clientdata.h"

#include "browser/strictjson.h"
#include "crypto/hash.h"

namespace coffer {

std::optional<ClientData> parseClientData(ByteView text) {
    const auto object = parseStrictJson(asText(text));
    if (!object) {
        return std::nullopt;
    }
    auto type = jsonText(*object, "type");
    auto challenge = jsonBytes(*object, "challenge");
    auto origin = jsonText(*object, "origin");
    const auto crossOrigin = jsonBoolean(*object, "crossOrigin");
    if (!type || !challenge || !origin || (object->contains("crossOrigin") && !crossOrigin)) {
        return std::nullopt;
    }
    return ClientData{*std::move(type), *std::move(challenge), *std::move(origin),
                      crossOrigin.value_or(false), object->contains("topOrigin")};
}

std::optional<std::string> contradiction(const ClientData& data, ClientDataType type, ByteView challenge,
                                         std::string_view origin) {
    if (data.type != (type == ClientDataType::Create ? "webauthn.create" : "webauthn.get")) {
        return "it is of another type of ceremony";
    }
    if (!crypto::constantTimeEqual(data.challenge, challenge)) {
        return "its challenge is another one";
    }
    if (data.origin != origin) {
        return "it was made for another origin";
    }
    if (data.crossOrigin || data.topOrigin) {
        return "it was made within a page of another origin";
    }
    return std::nullopt;
}

}  // namespace coffer
