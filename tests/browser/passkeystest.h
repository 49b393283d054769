// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <future>
#include <thread>

#include "browser/browserpasskeys.h"
#include "browser/pageclient.h"
#include "browser/softpasskey.h"
#include "crypto/hash.h"
#include "crypto/random.h"

/// Whole ceremonies without a browser, for tests of the page's server.
namespace coffer {

using nlohmann::json;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

class PromisingDialogue final : public Dialogue {
public:
    void step(const Step& step) override {
        if (step.kind == Step::Kind::OpenPage) {
            m_page.set_value(step.page);
        }
    }
    std::optional<SecretBytes> pin(const PinQuestion&) override { return std::nullopt; }
    std::string page() { return m_page.get_future().get(); }

private:
    std::promise<std::string> m_page;
};

/// A ceremony that runs in a thread of its own until it is over.
template <typename Kind>
class Running {
public:
    template <typename Verb, typename Request>
    Running(const BrowserSettings& settings, Verb verb, const Request& request)
        : m_passkeys(settings), m_outcome(std::async(std::launch::async, [this, verb, request] {
              return (m_passkeys.*verb)(request, m_dialogue, m_stop.get_token());
          })) {}
    ~Running() { m_stop.request_stop(); }

    std::string page() { return m_dialogue.page(); }
    void stop() { m_stop.request_stop(); }
    Outcome<Kind> outcome() { return m_outcome.get(); }
    Fault fault() { return outcome().failure().fault; }

private:
    BrowserPasskeys m_passkeys;
    PromisingDialogue m_dialogue;
    std::stop_source m_stop;
    std::future<Outcome<Kind>> m_outcome;
};

class BrowserPasskeysTest : public testing::Test {
protected:
    BrowserPasskeysTest() {
        settings.patience = milliseconds(20000);
        settings.requestTime = milliseconds(10000);
        settings.silence = milliseconds(5000);
    }

    Running<Enrolment> enrol() {
        return {settings, &BrowserPasskeys::enrol,
                EnrolRequest{Bytes(32, 1), "Coffer backup key", input, {}, {}}};
    }

    Running<Unlocking> unlock() {
        return {settings, &BrowserPasskeys::unlock, UnlockRequest{{{passkey.id, input, {}, {}}}, {}}};
    }

    /// Answers a request as a browser would, and returns what is next.
    json give(const PageClient& page, const json& request) {
        const SoftBrowser browser{"http://localhost:" + std::to_string(page.port())};
        const auto answer = browser.answer(request, passkey);
        EXPECT_EQ(page.postSecret(std::string(asText(answer.secret.view()))).status, 204);
        return page.post("/answer", answer.message).json();
    }

    BrowserSettings settings;
    SoftPasskey passkey;
    PrfInput input = crypto::randomId<PrfInput>();
};

}  // namespace coffer
