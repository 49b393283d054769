// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/browserpasskeys.h"

#include <cassert>
#include <optional>
#include <utility>

#include "application/application.h"
#include "browser/enrolceremony.h"
#include "browser/gate.h"
#include "browser/pagethread.h"
#include "browser/unlockceremony.h"
#include "browser/webauthn.h"

namespace coffer {

BrowserPasskeys::BrowserPasskeys(BrowserSettings settings) : m_settings(std::move(settings)) {
    needApplication();
}

std::string_view BrowserPasskeys::method() const {
    return "browser";
}

Outcome<std::vector<Device>> BrowserPasskeys::discover() {
    return std::vector{browserDevice()};
}

template <typename Kind, typename Request>
auto BrowserPasskeys::run(const Request& request, Dialogue& dialogue, const std::stop_token& stop)
    -> Outcome<decltype(std::declval<Kind>().take())> {
    if (stop.stop_requested()) {
        return Failure{Fault::Cancelled};
    }
    std::optional<Kind> ceremony;
    PageThread page({m_settings.patience, m_settings.requestTime, m_settings.silence});
    const auto address = page.open(m_settings.language, [&](std::uint16_t port) -> Ceremony& {
        return ceremony.emplace(
            CeremonySettings{originOf(port), &std::chrono::steady_clock::now, m_settings.challengeLife},
            request);
    });
    if (!address) {
        return address.failure();
    }
    const std::stop_callback whenStopped(stop, [&page] { page.end({Fault::Cancelled}); });
    dialogue.step({Step::Kind::OpenPage, browserDevice(), {}, *address});
    page.wait();
    if (ceremony->failure()) {
        return *ceremony->failure();
    }
    return ceremony->take();
}

Outcome<Enrolment> BrowserPasskeys::enrol(const EnrolRequest& request, Dialogue& dialogue,
                                          std::stop_token stop) {
    return run<EnrolCeremony>(request, dialogue, stop);
}

Outcome<Unlocking> BrowserPasskeys::unlock(const UnlockRequest& request, Dialogue& dialogue,
                                           std::stop_token stop) {
    assert(!request.candidates.empty());
    return run<UnlockCeremony>(request, dialogue, stop);
}

}  // namespace coffer
