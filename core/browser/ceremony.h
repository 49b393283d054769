// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "authenticators/outcome.h"
#include "browser/challenge.h"
#include "bytes/bytes.h"
#include "bytes/secretbytes.h"

/// Inside the room only: what the page and Coffer say to each other about one ceremony, as values. Nothing
/// here knows HTTP, and one thread at a time uses an object.
///
/// Coffer gives a *request*: what to hand to navigator.credentials, with a challenge. The page gives an
/// *answer* to it, or the browser's *trouble*, and Coffer says what is *next*:
///
///   {"next": "get",   "request": …}               go on with this request (enrolment has two)
///   {"next": "again", "trouble": …, "request": …}  it did not work, but may with another try
///   {"next": "done"}                               it worked
///   {"next": "end",   "trouble": …}                it did not work, and no other try is allowed
///
/// `trouble` is a faultName(). Whatever Coffer would not believe from a stranger ends the ceremony; what can
/// happen to a person (cancelled, another device, no secret) may be tried again until the person stops.
namespace coffer {

struct CeremonySettings {
    std::string origin;  ///< of the page: "http://localhost:PORT"
    SteadyClock clock;
    std::chrono::milliseconds challengeLife;
};

class Ceremony {
public:
    explicit Ceremony(const CeremonySettings& settings);
    Ceremony(const Ceremony&) = delete;
    Ceremony& operator=(const Ceremony&) = delete;
    virtual ~Ceremony() = default;

    /// What the page shows before anything happened, with the first request.
    [[nodiscard]] virtual nlohmann::json describe() = 0;
    /// The request that is due, with a new challenge.
    [[nodiscard]] nlohmann::json request();
    /// Judges an answer and says what is next. `secret` is what the page sent beside it, empty if nothing.
    [[nodiscard]] nlohmann::json answer(const nlohmann::json& answer, SecretBytes secret);
    /// What is next after an error of the browser, by the name of its DOMException.
    [[nodiscard]] nlohmann::json trouble(const std::string& name);
    /// What is next after the person stopped on the page.
    [[nodiscard]] nlohmann::json stop();

    /// Ends it from outside with that failure, or with the trouble that the page had last where the reason is
    /// only that the person gave up (Cancelled). No effect once it is over.
    void end(Failure failure);
    [[nodiscard]] bool over() const { return m_done || m_failure.has_value(); }
    /// Nothing if it worked. Requires: over().
    [[nodiscard]] const std::optional<Failure>& failure() const { return m_failure; }

protected:
    enum class Next { Request, Done };

    /// Options for navigator.credentials, without challenge and timeout, and under "call" which of its two
    /// functions is meant: "create" or "get".
    [[nodiscard]] virtual nlohmann::json options() const = 0;
    /// Whether a credential is being made rather than asked.
    [[nodiscard]] virtual bool creates() const = 0;
    /// Judges an answer whose client data are those of this ceremony.
    [[nodiscard]] virtual Outcome<Next> judge(const nlohmann::json& answer, const Hash& clientDataHash,
                                              SecretBytes secret) = 0;

private:
    [[nodiscard]] Outcome<Hash> checkClientData(const nlohmann::json& answer);
    [[nodiscard]] nlohmann::json next(const Failure& failure);

    std::string m_origin;
    Challenge m_challenge;
    std::optional<Failure> m_trouble;  ///< the last that the page had
    std::optional<Failure> m_failure;
    bool m_done = false;
};

}  // namespace coffer
