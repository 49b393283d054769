// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "browser/enrolceremony.h"
#include "browser/softpasskey.h"
#include "browser/unlockceremony.h"
#include "crypto/random.h"

namespace coffer {

using nlohmann::json;
using std::chrono::seconds;

inline constexpr auto kOrigin = "http://localhost:4711";
inline constexpr seconds kLife{60};

/// A ceremony, and a passkey in memory whose every statement can be a lie.
class CeremonyTest : public testing::Test {
protected:
    CeremonySettings settings() {
        return {kOrigin, [this] { return now; }, kLife};
    }

    EnrolRequest enrolRequest() { return {userId, "Coffer backup key", input, {}, {}}; }

    /// Answers the request that is due, and says what is next.
    json give(Ceremony& ceremony, const json& request, const SoftBrowser& with) {
        auto answer = with.answer(request, passkey);
        return ceremony.answer(answer.message, std::move(answer.secret));
    }

    /// Enrols up to the second request, which it returns.
    json make(EnrolCeremony& ceremony) {
        const json next = give(ceremony, ceremony.describe()["request"], browser);
        EXPECT_EQ(next["next"], "get") << next;
        return next["request"];
    }

    void expectRefused(const Ceremony& ceremony, const json& next, const std::string& detail) {
        EXPECT_EQ(next, (json{{"next", "end"}, {"trouble", "refused"}}));
        ASSERT_TRUE(ceremony.over());
        EXPECT_EQ(ceremony.failure()->fault, Fault::Refused);
        EXPECT_THAT(ceremony.failure()->detail, testing::HasSubstr(detail));
    }

    /// A first answer that is refused with that detail.
    void expectMadeRefused(const SoftBrowser& with, const std::string& detail) {
        EnrolCeremony ceremony(settings(), enrolRequest());
        expectRefused(ceremony, give(ceremony, ceremony.describe()["request"], with), detail);
    }

    /// A second answer that is refused with that detail, by both kinds of ceremony where both can tell.
    void expectAskedRefused(const SoftBrowser& with, const std::string& detail) {
        UnlockCeremony ceremony(settings(), unlockRequest());
        expectRefused(ceremony, give(ceremony, ceremony.describe()["request"], with), detail);
    }

    UnlockRequest unlockRequest() {
        return {{{Bytes(32, 7), crypto::randomId<PrfInput>(), {}, {}}, {passkey.id, input, {"usb"}, {}}}, {}};
    }

    SteadyTime now{};
    SoftPasskey passkey;
    SoftBrowser browser{kOrigin};
    Bytes userId = Bytes(32, 9);
    PrfInput input = crypto::randomId<PrfInput>();
};

}  // namespace coffer
