// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "browser/ceremony.h"
#include "browser/http.h"
#include "bytes/secretbytes.h"

/// Inside the room only: the page's requests, answered. Knows no socket; one thread.
///
/// The one-time token comes in the fragment of the page's address, which browsers send to nobody; the page
/// takes it out of the address and hands it to /begin in a header. The first to hand it in gets a second
/// token that only it knows, and from then on only that tab is served: another tab, a copied address or a
/// program that was later is told that the page is in use, with words of its own, so that the person who was
/// second learns that somebody was first.
///
///   GET  /  /page.css  /page.js  /icon.svg   the page; they hold nothing of the ceremony
///   POST /begin     Coffer-Token   → {"tab", "kind", "request", …}    once
///   POST /request   Coffer-Tab     → {"next", "request"}               where the old one grew too old
///   POST /secret    Coffer-Tab     the 32 bytes as they are, just before the answer that they belong to, so
///                                  that they are in no text and no parser keeps a piece of them
///   POST /answer    Coffer-Tab     → what is next (ceremony.h)
///   POST /trouble   Coffer-Tab     {"name"} → what is next
///   POST /stop      Coffer-Tab     the person stopped
///   POST /watch     Coffer-Tab     answered when it is over: how each side learns that the other went away
namespace coffer {

inline constexpr std::size_t kSecretSize = 32;

class PageSession {
public:
    /// `ceremony` must outlive it. `language`: of the page, a tag of pagefiles.h; empty: the browser's own.
    PageSession(Ceremony& ceremony, std::uint16_t port, std::string language);

    /// http://localhost:PORT/#TOKEN. A secret until the page has begun: shown and opened, never logged.
    [[nodiscard]] std::string address() const;

    struct Answer {
        HttpReply reply;
        bool held = false;  ///< a /watch: no reply before over(), then farewell()
    };
    [[nodiscard]] Answer answer(const HttpRequest& request);

    [[nodiscard]] bool begun() const { return !m_tab.empty(); }
    [[nodiscard]] bool over() const { return m_ceremony.over(); }
    /// Requires: over(). What a held /watch is answered with.
    [[nodiscard]] HttpReply farewell() const;

private:
    [[nodiscard]] HttpReply file(const HttpRequest& request) const;
    [[nodiscard]] HttpReply begin(const HttpRequest& request);
    [[nodiscard]] std::optional<HttpReply> turnAwayStranger(const HttpRequest& request) const;
    [[nodiscard]] HttpReply takeSecret(ByteView body);
    [[nodiscard]] HttpReply takeMessage(const HttpRequest& request);

    Ceremony& m_ceremony;
    std::uint16_t m_port;
    std::string m_language;
    std::string m_token;
    std::string m_tab;  ///< empty until the page has begun
    SecretBytes m_secret;
};

}  // namespace coffer
