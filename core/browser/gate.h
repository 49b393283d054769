// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "browser/http.h"

/// Inside the room only: which requests are looked at, before anything that they hold is.
///
/// Loopback is no wall: any page of the web can make the browser send requests to it, and any name can be
/// made to point at it (DNS rebinding). So a request passes only if
///
///  * Host is localhost:PORT, letter for letter;
///  * its path is one of the page's, asked for by the one method that it has;
///  * a POST names our own origin in Origin, and the type that its path takes, which no other origin can
///    send without asking first (CORS), and nothing here ever allows that.
namespace coffer {

std::string originOf(std::uint16_t port);  ///< "http://localhost:PORT"

/// Nothing: the request may pass. Otherwise the reply that turns it away.
std::optional<HttpReply> turnAway(const HttpRequest& request, std::uint16_t port);

/// A reply that turns something away, for the page to read: {"refused": word, "sentence": …}. `word` is
/// stable; the page has words of its own for those that a person can meet.
HttpReply refusal(int status, std::string_view word, std::string_view sentence);

}  // namespace coffer
