// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/pagesession.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "browser/gate.h"
#include "browser/pagefiles.h"
#include "browser/strictjson.h"
#include "bytes/encoding.h"
#include "crypto/hash.h"
#include "crypto/random.h"

namespace coffer {
namespace {

using nlohmann::json;

std::string newToken() {
    return toBase64Url(crypto::randomId<FixedBytes<struct TokenTag, 32>>());
}

bool holds(const HttpRequest& request, std::string_view header, std::string_view token) {
    const auto value = request.header(header);
    return value && crypto::constantTimeEqual(asBytes(*value), asBytes(token));
}

HttpReply reply(const json& body) {
    return {200, "application/json", body.dump()};
}

}  // namespace

PageSession::PageSession(Ceremony& ceremony, std::uint16_t port, std::string language)
    : m_ceremony(ceremony), m_port(port), m_language(std::move(language)), m_token(newToken()) {}

std::string PageSession::address() const {
    return originOf(m_port) + "/#" + m_token;
}

PageSession::Answer PageSession::answer(const HttpRequest& request) {
    if (auto away = turnAway(request, m_port)) {
        return {*std::move(away)};
    }
    if (request.method == "GET") {
        return {file(request)};
    }
    if (request.target == "/begin") {
        return {begin(request)};
    }
    if (auto away = turnAwayStranger(request)) {
        return {*std::move(away)};
    }
    if (request.target == "/watch") {
        return over() ? Answer{farewell()} : Answer{{}, true};
    }
    if (over()) {
        return {refusal(409, "over", "this is over")};
    }
    return {request.target == "/secret" ? takeSecret(request.body) : takeMessage(request)};
}

HttpReply PageSession::file(const HttpRequest& request) const {
    if (request.target != "/") {
        return pageFile(request.target);
    }
    return pageIn(chooseLanguage(m_language, request.header("accept-language").value_or("")));
}

HttpReply PageSession::begin(const HttpRequest& request) {
    if (!holds(request, "coffer-token", m_token)) {
        return refusal(403, "wrong-token", "this address is not the one that Coffer opened");
    }
    if (begun()) {
        return refusal(409, "used-token", "this address was opened before");
    }
    if (over()) {
        return refusal(409, "over", "this is over");
    }
    m_tab = newToken();
    json body = m_ceremony.describe();
    body["tab"] = m_tab;
    return reply(body);
}

std::optional<HttpReply> PageSession::turnAwayStranger(const HttpRequest& request) const {
    if (begun() && holds(request, "coffer-tab", m_tab)) {
        return std::nullopt;
    }
    return refusal(403, "other-tab", "this goes on in another tab");
}

HttpReply PageSession::takeSecret(ByteView body) {
    if (body.size() != kSecretSize) {
        return refusal(400, "no-secret", "a secret has 32 bytes");
    }
    m_secret = SecretBytes::copyOf(body);
    return {204};
}

HttpReply PageSession::takeMessage(const HttpRequest& request) {
    SecretBytes secret = std::exchange(m_secret, {});
    const auto message = parseStrictJson(asText(request.body));
    if (!message) {
        return refusal(400, "no-json", "the body is no JSON object, or names a member twice");
    }
    if (request.target == "/answer") {
        return reply(m_ceremony.answer(*message, std::move(secret)));
    }
    if (request.target == "/trouble") {
        return reply(m_ceremony.trouble(jsonText(*message, "name").value_or("")));
    }
    if (request.target == "/stop") {
        return reply(m_ceremony.stop());
    }
    return reply({{"next", "again"}, {"request", m_ceremony.request()}});
}

HttpReply PageSession::farewell() const {
    const auto& failure = m_ceremony.failure();
    return reply(failure ? json{{"next", "end"}, {"trouble", faultName(failure->fault)}}
                         : json{{"next", "done"}});
}

}  // namespace coffer
