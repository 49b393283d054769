// SPDX-License-Identifier: GPL-3.0-or-later
#include "tpm/devicefile.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/childprocess.h"
#include "support/temporaryfolder.h"
#include "tpm/scripteddialogue.h"
#include "tpm/tpmauthenticator.h"

namespace coffer {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr uid_t kNobody = 65534;
constexpr gid_t kSomeGroup = 1;  // "daemon" wherever there is Debian

struct TpmDeviceFile : testing::Test {
    TpmDeviceFile() {
        ::chmod(folder.path().c_str(), 0755);
        folder.put("tpmrm0", "");
    }
    void setMode(mode_t mode, gid_t group) const {
        if (::geteuid() == 0) {
            ASSERT_EQ(::chown(path.c_str(), 0, group), 0);
        }
        ASSERT_EQ(::chmod(path.c_str(), mode), 0);
    }
    /// What somebody who may not open it is told, as "name: detail".
    [[nodiscard]] std::string refusal() const {
        return test::runInChild([this]() -> std::string {
            if (::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)) {
                return "cannot become another user";
            }
            const auto found = TpmAuthenticator("device:" + path).discover();
            return found ? "was opened" : faultName(found.failure().fault) + (": " + found.failure().detail);
        });
    }

    test::TemporaryFolder folder;
    std::string path = (folder / "tpmrm0").string();
};

TEST_F(TpmDeviceFile, ofAGroupIsRefusedWithTheCommandThatHelps) {
    if (::geteuid() != 0) {
        GTEST_SKIP() << "needs to give a file to a group";
    }
    setMode(0660, kSomeGroup);
    EXPECT_THAT(refusal(),
                AllOf(HasSubstr("no-permission: "), HasSubstr("sudo usermod -a -G daemon \"$USER\"")));
}

TEST_F(TpmDeviceFile, ofNoGroupIsRefusedWithARule) {
    setMode(::geteuid() == 0 ? 0600 : 0, 0);
    EXPECT_THAT(refusal(), AllOf(HasSubstr("no-permission: "), HasSubstr("udev rule")));
}

TEST_F(TpmDeviceFile, thatIsNotThereIsNoTpm) {
    TpmAuthenticator authenticator("device:" + (folder / "tpmrm1").string());
    const auto devices = authenticator.discover();
    ASSERT_TRUE(devices.ok());
    EXPECT_THAT(*devices, IsEmpty());
    test::ScriptedDialogue dialogue({"135790"});
    const auto enrolment = authenticator.enrol({}, dialogue, {});
    ASSERT_FALSE(enrolment.ok());
    EXPECT_EQ(enrolment.failure().fault, Fault::NoneFound);
    EXPECT_THAT(enrolment.failure().detail, HasSubstr("no TPM 2.0"));
}

/// What answers like no TPM: nothing, itself, or for ever the same.
TEST_F(TpmDeviceFile, thatIsNoTpmIsBroken) {
    for (const std::string& other : {path, std::string("/dev/null"), std::string("/dev/zero")}) {
        const auto found = TpmAuthenticator("device:" + other).discover();
        ASSERT_FALSE(found.ok()) << other;
        EXPECT_TRUE(found.failure().fault == Fault::Broken || found.failure().fault == Fault::Removed)
            << other << ": " << asError(found.failure()).detail;
    }
}

TEST(TpmTransport, thatIsUnknownIsNoTpm) {
    for (const char* tcti : {"", "nonsense:", "swtpm:port=0", "swtpm:host=127.0.0.1,port=1"}) {
        const auto found = TpmAuthenticator(tcti).discover();
        EXPECT_TRUE(found.ok() && found->empty()) << tcti;
    }
}

}  // namespace
}  // namespace coffer
