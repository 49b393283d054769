// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

#include "authenticators/authenticator.h"

/// The room `browser`: passkeys that only a browser reaches (synced by Google, Apple or a password manager,
/// on a phone, in this computer), through a page that Coffer serves to this computer alone, and only for as
/// long as a ceremony takes. No header that others include knows Qt.
///
///  * browserpasskeys.h  the authenticator (this file)
///
/// and inside, from the network up to the rules; none but the first three know Qt:
///
///  * pagethread, pageserver, connection  thread, sockets, one request each
///  * http, gate                          the bytes of HTTP; which requests are looked at
///  * pagesession, pagefiles, language    what each request is answered with; the page and its languages
///  * ceremony, enrol…, unlockceremony    what page and Coffer say to each other, and what is believed
///  * challenge, clientdata, webauthn     the rules of WebAuthn for a relying party, with the room fido
namespace coffer {

struct BrowserSettings {
    /// From opening the page to the end; then Fault::TimedOut.
    std::chrono::milliseconds patience = std::chrono::minutes(10);
    /// How long the browser's own window may stay open for one try.
    std::chrono::milliseconds challengeLife = std::chrono::minutes(5);
    /// For one request to arrive.
    std::chrono::milliseconds requestTime = std::chrono::seconds(10);
    /// Between two signs of life of the page, before it counts as closed.
    std::chrono::milliseconds silence = std::chrono::seconds(5);
    /// Of the page: a BCP 47 tag or a locale's name. Empty or without a translation: what the browser
    /// prefers.
    std::string language = {};
};

/// Passkeys through the browser of the person who runs the program.
///
/// A ceremony opens http://localhost:PORT/#TOKEN, on a free port of 127.0.0.1 and ::1, hands that address to
/// Dialogue::step as OpenPage and waits. The address is good for one tab, once. It is a secret until then, so
/// it is better opened through the desktop's own interfaces than on a command line, which other users of the
/// computer can read; on Linux connections of other users are turned away as well.
///
/// The ceremony ends with what the page brought, or with
///  * Cancelled, TimedOut   as in authenticator.h; the page is told
///  * NotAllowed, Unsupported, AlreadyEnrolled, …   the last trouble that the page showed, after the person
///    gave up on it there: the page itself offers another try
///  * Gone                  the page was closed, or its browser ended
///  * Refused, Broken       what came back breaks a rule of WebAuthn (Level 3, sections 7.1 and 7.2)
///  * NoPermission          this program may not listen on this computer
///
/// Of several candidates the browser, or the person in it, chooses. The device in a request is not looked at:
/// a browser does not tell its authenticators apart.
///
/// The secret travels once, as 32 bytes in the body of a request within this computer. Coffer's own buffers
/// of it are wiped; that of Qt's socket cannot be, so it is kept smaller than the secret. Out of reach are
/// those of the system and of the browser, which also has it in the memory of the page until the tab is
/// closed.
///
/// Threads: as in authenticator.h. Each ceremony has a thread of its own that lives as long. Qt needs an
/// application object, see application/application.h for what that asks of main().
class BrowserPasskeys final : public Authenticator {
public:
    explicit BrowserPasskeys(BrowserSettings settings = {});

    [[nodiscard]] std::string_view method() const override;
    /// One, the browser: what is behind it shows only when the page has been opened.
    Outcome<std::vector<Device>> discover() override;
    Outcome<Enrolment> enrol(const EnrolRequest& request, Dialogue& dialogue, std::stop_token stop) override;
    Outcome<Unlocking> unlock(const UnlockRequest& request, Dialogue& dialogue,
                              std::stop_token stop) override;

private:
    template <typename Kind, typename Request>
    auto run(const Request& request, Dialogue& dialogue, const std::stop_token& stop)
        -> Outcome<decltype(std::declval<Kind>().take())>;

    BrowserSettings m_settings;
};

}  // namespace coffer
