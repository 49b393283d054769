// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/gate.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace coffer {
namespace {

constexpr std::string_view kJson = "application/json";
constexpr std::string_view kBinary = "application/octet-stream";

// What each path takes; GET where it takes nothing.
struct Path {
    std::string_view target;
    std::string_view type;
};

constexpr std::array kPaths{
    Path{"/", {}},           Path{"/page.css", {}},   Path{"/page.js", {}},     Path{"/icon.svg", {}},
    Path{"/begin", kJson},   Path{"/request", kJson}, Path{"/secret", kBinary}, Path{"/answer", kJson},
    Path{"/trouble", kJson}, Path{"/stop", kJson},    Path{"/watch", kJson},
};

std::string hostOf(std::uint16_t port) {
    return "localhost:" + std::to_string(port);
}

// application/json may be followed by a charset, which it does not need.
bool isOfType(const HttpRequest& request, std::string_view type) {
    const auto said = request.header("content-type").value_or("");
    return said.substr(0, said.find(';')) == type;
}

}  // namespace

std::string originOf(std::uint16_t port) {
    return "http://" + hostOf(port);
}

HttpReply refusal(int status, std::string_view word, std::string_view sentence) {
    return {status, std::string(kJson), nlohmann::json{{"refused", word}, {"sentence", sentence}}.dump()};
}

std::optional<HttpReply> turnAway(const HttpRequest& request, std::uint16_t port) {
    if (request.header("host") != hostOf(port)) {
        return refusal(421, "foreign-host", "this page has another name");
    }
    const auto* const path = std::ranges::find(kPaths, request.target, &Path::target);
    if (path == kPaths.end()) {
        return refusal(404, "no-such-page", "there is no such page");
    }
    const std::string method = path->type.empty() ? "GET" : "POST";
    if (request.method != method) {
        auto reply = refusal(405, "other-method", "this page is not asked for that way");
        reply.headers.emplace_back("Allow", method);
        return reply;
    }
    if (path->type.empty()) {
        return std::nullopt;
    }
    if (request.header("origin") != originOf(port)) {
        return refusal(403, "foreign-origin", "the request comes from another page");
    }
    if (!isOfType(request, path->type)) {
        return refusal(415, "other-type", "the body is of another type than this takes");
    }
    return std::nullopt;
}

}  // namespace coffer
