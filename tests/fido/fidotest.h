// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "crypto/random.h"
#include "fido/person.h"
#include "fido/securitykeys.h"
#include "fido/virtualtransport.h"

namespace coffer::test {

inline constexpr const char* kPin = "3141";

/// Security keys that are virtual, all of them.
class FidoTest : public testing::Test {
protected:
    std::shared_ptr<VirtualHid> plug(KeyModel model = {}, std::optional<std::string> pin = kPin,
                                     const std::string& id = "key") {
        auto key = std::make_shared<VirtualHid>(std::move(model), std::move(pin));
        m_transport->add(id, key);
        return key;
    }

    static EnrolRequest enrolment(std::vector<Bytes> exclude = {}) {
        return {.userId = random(32),
                .userName = "Coffer backup key: opens \"Family chats\", do not delete",
                .input = crypto::randomId<PrfInput>(),
                .exclude = std::move(exclude),
                .device = {}};
    }

    Outcome<Enrolment> enrol(const EnrolRequest& request, Dialogue& person, std::stop_token stop = {}) {
        return m_keys.enrol(request, person, std::move(stop));
    }
    Outcome<Enrolment> enrol(const EnrolRequest& request) {
        Person person({kPin});
        return m_keys.enrol(request, person, {});
    }

    static Candidate candidate(const EnrolRequest& request, const Bytes& credential) {
        return {.credential = credential, .input = request.input, .transports = {"usb"}, .state = {}};
    }
    static Candidate stranger(std::size_t size = 64) {
        return {
            .credential = random(size), .input = crypto::randomId<PrfInput>(), .transports = {}, .state = {}};
    }

    Outcome<Unlocking> unlock(const std::vector<Candidate>& candidates, Dialogue& person,
                              std::stop_token stop = {}) {
        return m_keys.unlock({candidates, {}}, person, std::move(stop));
    }
    Outcome<Unlocking> unlock(const std::vector<Candidate>& candidates) {
        Person person({kPin});
        return unlock(candidates, person);
    }

    std::shared_ptr<VirtualTransport> m_transport = std::make_shared<VirtualTransport>();
    SecurityKeys m_keys{{m_transport},
                        {.quick = std::chrono::milliseconds(1000),
                         .touch = std::chrono::milliseconds(3000),
                         .poll = std::chrono::milliseconds(50)}};
};

/// Until it is so, or five seconds have passed.
template <typename Condition>
bool eventually(Condition condition) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(5);
    while (!condition() && std::chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return condition();
}

/// The name of an outcome's fault; "none" where it succeeded.
template <typename T>
std::string faultOf(const Outcome<T>& outcome) {
    return outcome ? "none" : faultName(outcome.failure().fault);
}

inline Bytes bytesOf(const SecretBytes& secret) {
    return {secret.view().begin(), secret.view().end()};
}

}  // namespace coffer::test
