// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/hiddenkeys.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

#include "support/temporaryfolder.h"

namespace coffer::test {
namespace {

class HiddenKeys : public testing::Test {
protected:
    void addDevice(const std::string& name, const std::string& descriptor, mode_t mode) {
        const auto folder = classes() / name / "device";
        std::filesystem::create_directories(folder);
        std::ofstream(folder / "report_descriptor", std::ios::binary) << descriptor;
        std::filesystem::create_directories(devices());
        std::ofstream(devices() / name) << "";
        ::chmod((devices() / name).c_str(), mode);
    }
    [[nodiscard]] std::filesystem::path classes() const { return m_folder.path() / "class"; }
    [[nodiscard]] std::filesystem::path devices() const { return m_folder.path() / "dev"; }
    [[nodiscard]] bool hidden() const { return keyWithoutPermission(classes(), devices()); }

    const std::string m_fido = std::string("\x06\xd0\xf1\x09\x01\xa1\x01", 7);
    const std::string m_mouse = std::string("\x05\x01\x09\x02\xa1\x01", 6);
    TemporaryFolder m_folder;
};

TEST_F(HiddenKeys, noneWhereNothingIsPluggedIn) {
    EXPECT_FALSE(hidden());
    addDevice("hidraw0", m_mouse, 0);
    EXPECT_FALSE(hidden()) << "a mouse is no key";
    addDevice("hidraw1", m_fido, 0600);
    EXPECT_FALSE(hidden()) << "this one may be opened";
}

// An administrator may open anything: so another user looks.
TEST_F(HiddenKeys, oneThatMayNotBeOpened) {
    addDevice("hidraw0", m_fido, 0);
    const uid_t before = ::geteuid();
    constexpr uid_t kNobody = 65534;
    if (before == 0) {
        ASSERT_EQ(::chmod(m_folder.path().c_str(), 0755), 0);
        ASSERT_EQ(::seteuid(kNobody), 0);
    }
    EXPECT_TRUE(hidden());
    if (before == 0) {
        ASSERT_EQ(::seteuid(before), 0);
    }
}

}  // namespace
}  // namespace coffer::test
